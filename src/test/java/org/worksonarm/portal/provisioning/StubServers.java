package org.worksonarm.portal.provisioning;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.worksonarm.portal.provisioning.StubCloud.Answer;
import tools.jackson.databind.JsonNode;

/** The servers of a stubbed Nova. */
final class StubServers {

    private static final int PAGE = 2;

    private final List<Map<String, Object>> servers = new ArrayList<>();

    synchronized Map<String, Object> add(String name, String status, Map<String, ?> metadata) {
        var server = new LinkedHashMap<String, Object>();
        server.put("id", UUID.randomUUID().toString());
        server.put("name", name);
        server.put("status", status);
        server.put("metadata", metadata);
        servers.add(server);
        return server;
    }

    synchronized List<Map<String, Object>> all() {
        return List.copyOf(servers);
    }

    synchronized void clear() {
        servers.clear();
    }

    synchronized Answer answer(HttpExchange exchange, String path, JsonNode body) {
        if (!"compute 2.79".equals(exchange.getRequestHeaders().getFirst("OpenStack-API-Version"))) {
            return Answer.of(406);
        }
        if (path.equals("/flavors/detail")) {
            return flavors();
        }
        return switch (exchange.getRequestMethod()) {
            case "POST" -> create(body.path("server"));
            case "DELETE" ->
                servers.removeIf(server -> path.endsWith("" + server.get("id"))) ? Answer.of(204) : Answer.of(404);
            default -> list(exchange.getRequestURI().getQuery());
        };
    }

    private Answer create(JsonNode wanted) {
        if (wanted.path("networks").isMissingNode()) {
            return Answer.of(400);
        }
        var metadata = StubCloud.JSON.convertValue(wanted.path("metadata"), Map.class);
        @SuppressWarnings("unchecked")
        var server = add(wanted.path("name").asString(""), "BUILD", (Map<String, ?>) metadata);
        server.put("flavorRef", wanted.path("flavorRef").asString(""));
        server.put("imageRef", wanted.path("imageRef").asString(""));
        server.put("user_data", wanted.path("user_data").asString(""));
        server.put("zone", wanted.path("availability_zone").asString(""));
        return new Answer(202, Map.of("server", Map.of("id", server.get("id"))));
    }

    private static Answer flavors() {
        return new Answer(
                200,
                Map.of(
                        "flavors",
                        List.of(
                                Map.of("id", "huge", "vcpus", 32, "ram", 65536, "disk", 500),
                                Map.of("id", "fits", "vcpus", 8, "ram", 16384, "disk", 100),
                                Map.of("id", "tiny", "vcpus", 2, "ram", 4096, "disk", 20))));
    }

    private Answer list(String query) {
        var name = query.contains("name=^") ? query.replaceFirst(".*name=\\^([^$]*)\\$.*", "$1") : "";
        var found = servers.stream()
                .filter(server -> name.isEmpty() || name.equals(server.get("name")))
                .toList();
        var marker = query.contains("marker=") ? query.replaceFirst(".*marker=", "") : "";
        var from = 0;
        for (var at = 0; at < found.size(); at++) {
            from = marker.equals(found.get(at).get("id")) ? at + 1 : from;
        }
        return new Answer(200, Map.of("servers", found.subList(from, Math.min(found.size(), from + PAGE))));
    }
}
