package org.worksonarm.portal.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A few pages, good and bad ones, to try the visitor on. */
class TinySite implements AutoCloseable {

    private static final Map<String, String> PAGES = Map.of(
            "/good", "<h1>Good</h1>",
            "/unnamed", "<h1>Unnamed</h1><input>",
            "/dim", "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><h1>Dim</h1><p>Words</p>",
            "/script", "<h1>Script</h1><script>missing()</script>",
            "/console", "<h1>Console</h1><script>console.error('oh')</script>",
            "/picture", "<h1>Picture</h1><img alt='gone' src='/gone.png'>",
            "/unreachable", "<h1>Unreachable</h1><img alt='far' src='http://127.0.0.1:1/far.png'>");

    private final HttpServer server;

    TinySite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", TinySite::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var page = PAGES.get(exchange.getRequestURI().getPath());
        var content = framed(page == null ? "<h1>Gone</h1>" : page);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(page == null ? 404 : 200, content.length);
        try (var body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    private static byte[] framed(String page) {
        return """
            <!DOCTYPE html><html lang="en"><head><title>Tiny</title><link rel="icon" href="data:,"></head>
            <body><main>%s</main></body></html>""".formatted(page).getBytes(StandardCharsets.UTF_8);
    }
}
