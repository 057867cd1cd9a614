package org.worksonarm.portal.provisioning;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on loopback that speaks as much of Keystone, Ironic and Nova as the portal asks for. */
final class StubCloud implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();
    static final String PASSWORD = "correct horse";

    final StubNodes nodes = new StubNodes();
    final StubServers servers = new StubServers();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Integer>> faults = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String valid = "";
    private volatile Instant tokensEnd = Instant.parse("2099-01-01T00:00:00Z");
    private final HttpServer server;

    StubCloud() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The next request of that kind gets this status instead; 0 is done, but its answer is lost. */
    void fault(String request, int status) {
        faults.computeIfAbsent(request, _ -> new ConcurrentLinkedQueue<>()).add(status);
    }

    void withdrawTokens() {
        valid = "withdrawn";
    }

    void letTokensEnd(Instant at) {
        tokensEnd = at;
    }

    int signIns() {
        return tokens.get();
    }

    long asked(String request) {
        return asked.stream().filter(line -> line.startsWith(request)).count();
    }

    /** As the Ironic of the sites of all lent machines. */
    void nameIn(DynamicPropertyRegistry settings) {
        var cloud = "portal.provisioning.clouds.ams.";
        settings.add("portal.provisioning.attempts", () -> 2);
        settings.add(cloud + "kind", () -> "IRONIC");
        settings.add(cloud + "endpoint", () -> at("/ironic"));
        settings.add(cloud + "identity", () -> at("/v3"));
        settings.add(cloud + "user", () -> "woa");
        settings.add(cloud + "password", () -> PASSWORD);
        settings.add(cloud + "project", () -> "programme");
        settings.add(cloud + "images.default", () -> "image-of-debian");
        nameSitesIn(settings, cloud + "sites");
    }

    /** More than all tests together lend at. */
    private static void nameSitesIn(DynamicPropertyRegistry settings, String sites) {
        for (var number = 1; number < 2000; number++) {
            var code = "lent" + number;
            settings.add(sites + "[" + (number - 1) + "]", () -> code);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            asked.add(request);
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var fault = fault(request);
            var answer = fault == null || fault == 0
                    ? route(exchange, body.isEmpty() ? JSON.nullNode() : JSON.readTree(body))
                    : new Answer(fault, Map.of("badThing", Map.of("message", "As the test wants")));
            if (fault == null || fault != 0) {
                write(exchange, answer);
            }
        }
    }

    private @Nullable Integer fault(String request) {
        return faults.entrySet().stream()
                .filter(entry -> request.startsWith(entry.getKey()))
                .map(entry -> entry.getValue().poll())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Answer route(HttpExchange exchange, JsonNode body) {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/v3/auth/tokens")) {
            return signIn(exchange, body);
        }
        if (!valid.equals(exchange.getRequestHeaders().getFirst("X-Auth-Token"))) {
            return Answer.of(401);
        }
        return path.startsWith("/ironic/")
                ? nodes.answer(exchange, path.substring("/ironic/v1/nodes".length()), body)
                : servers.answer(exchange, path.substring("/nova".length()), body);
    }

    private Answer signIn(HttpExchange exchange, JsonNode body) {
        var user = body.at("/auth/identity/password/user");
        if (!PASSWORD.equals(user.path("password").asString(""))
                || !"woa".equals(user.path("name").asString(""))) {
            return Answer.of(401);
        }
        valid = "token-" + tokens.incrementAndGet();
        exchange.getResponseHeaders().set("X-Subject-Token", valid);
        return new Answer(201, Map.of("token", Map.of("expires_at", tokensEnd.toString())));
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body() == null ? new byte[0] : JSON.writeValueAsBytes(answer.body());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What is answered; the body becomes JSON. */
    record Answer(int status, @Nullable Object body) {

        static Answer of(int status) {
            return new Answer(status, null);
        }
    }
}
