package org.worksonarm.portal.attachment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A store on loopback that speaks as much of S3 as is needed: PUT, GET, HEAD and DELETE of objects, signed ones only. */
final class StubObjectStore implements AutoCloseable {

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> unsigned = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean broken;

    StubObjectStore() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<String, byte[]> objects() {
        return Map.copyOf(objects);
    }

    List<String> unsigned() {
        return List.copyOf(unsigned);
    }

    void breakDown(boolean now) {
        broken = now;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = exchange.getRequestBody().readAllBytes();
            if (!isSigned(exchange)) {
                unsigned.add(path);
                exchange.sendResponseHeaders(403, -1);
            } else if (broken) {
                exchange.sendResponseHeaders(503, -1);
            } else {
                carryOut(exchange, path, body);
            }
        }
    }

    private void carryOut(HttpExchange exchange, String path, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body);
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                objects.remove(path);
                exchange.sendResponseHeaders(204, -1);
            }
            case "GET", "HEAD" -> send(exchange, objects.get(path));
            default -> exchange.sendResponseHeaders(405, -1);
        }
    }

    private static void send(HttpExchange exchange, byte @Nullable [] object) throws IOException {
        if (object == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, object.length);
            exchange.getResponseBody().write(object);
        }
    }

    private static boolean isSigned(HttpExchange exchange) {
        var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return authorization.startsWith("AWS4-HMAC-SHA256 Credential=portal/") && authorization.contains("Signature=");
    }
}
