package org.worksonarm.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server on loopback that speaks as much of both APIs as a test tells it; all else is 404. */
final class StubHost implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    StubHost() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    KnownHost as(String name, HostKind kind) {
        return new KnownHost(name, kind, URI.create(url()), "secret");
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
    }

    StubHost tell(String path, String body) {
        return tell(path, 200, body, Map.of());
    }

    StubHost tell(String path, int status, String body, Map<String, String> headers) {
        answers.put("/api" + path, new Answer(status, body, headers, Duration.ZERO));
        return this;
    }

    StubHost tellSlowly(String path, Duration pause) {
        answers.put("/api" + path, new Answer(200, "{}", Map.of(), pause));
        return this;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    ApiCalls calls(KnownHost host, Duration limit) {
        return new ApiCalls(http, host, Clock.fixed(NOW, ZoneOffset.UTC), limit);
    }

    RepositoryHost repository(String name, HostKind kind, String path) {
        var host = as(name, kind);
        return RepositoryHost.of(new RepositoryAddress(host, path), calls(host, Duration.ofSeconds(10)));
    }

    @Override
    public void close() {
        http.shutdownNow();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI().toString();
            asked.add(uri + " " + token(exchange));
            var answer = answers.getOrDefault(uri, new Answer(404, "", Map.of(), Duration.ZERO));
            pause(answer.pause());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            var body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static @Nullable String token(HttpExchange exchange) {
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        return bearer == null ? exchange.getRequestHeaders().getFirst("PRIVATE-TOKEN") : bearer;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, String body, Map<String, String> headers, Duration pause) {}
}
