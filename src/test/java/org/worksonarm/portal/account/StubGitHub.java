package org.worksonarm.portal.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of GitHub as a sign-in needs: it gives a token for a code, and tells who holds the token. */
class StubGitHub implements AutoCloseable {

    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    StubGitHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", this::giveToken);
        server.createContext("/user", this::tellUser);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Whoever comes back with this code is this user. */
    void letIn(String code, String user) {
        users.put(code, user);
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var code = form.replaceAll("(.*&)?code=([a-z]+).*", "$2");
        answer(exchange, 200, """
                {"access_token": "token-of-%s", "token_type": "bearer", "scope": "read:user"}""".formatted(code));
    }

    private void tellUser(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        var bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var user = users.get(bearer.replace("Bearer token-of-", ""));
        answer(exchange, user == null ? 401 : 200, user == null ? "{\"message\": \"Bad credentials\"}" : user);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var content = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, content.length);
        try (var body = exchange.getResponseBody()) {
            body.write(content);
        }
    }
}
