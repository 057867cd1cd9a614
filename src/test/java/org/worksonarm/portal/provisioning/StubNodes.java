package org.worksonarm.portal.provisioning;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.worksonarm.portal.provisioning.StubCloud.Answer;
import tools.jackson.databind.JsonNode;

/** The nodes of a stubbed Ironic. */
final class StubNodes {

    private static final int PAGE = 2;

    private final List<Map<String, Object>> nodes = new ArrayList<>();

    /** A node in that state, which it keeps until it is told otherwise. */
    synchronized Map<String, Object> add(String name, String state) {
        var node = new LinkedHashMap<String, Object>();
        node.put("uuid", UUID.randomUUID().toString());
        node.put("name", name);
        node.put("provision_state", state);
        node.put("maintenance", false);
        node.put("extra", new LinkedHashMap<String, Object>());
        node.put("instance_info", new LinkedHashMap<String, Object>());
        nodes.add(node);
        return node;
    }

    synchronized Answer answer(HttpExchange exchange, String path, JsonNode body) {
        var version = exchange.getRequestHeaders().getFirst("X-OpenStack-Ironic-API-Version");
        if (version == null || Integer.parseInt(version.substring(2)) < 56) {
            return Answer.of(406);
        }
        if (path.isEmpty()) {
            return list(exchange.getRequestURI().getQuery());
        }
        var key = path.split("/", -1)[1];
        return nodes.stream()
                .filter(node -> key.equals(node.get("name")) || key.equals(node.get("uuid")))
                .findFirst()
                .map(node -> answer(exchange.getRequestMethod(), node, body))
                .orElseGet(() -> Answer.of(404));
    }

    private Answer answer(String method, Map<String, Object> node, JsonNode body) {
        if (!method.equals("GET") && node.containsKey("locked")) {
            return new Answer(409, Map.of("error_message", Map.of("faultstring", "Node is locked by host c1")));
        }
        return switch (method) {
            case "PATCH" -> patch(node, body);
            case "PUT" -> target(node, body);
            default -> new Answer(200, node);
        };
    }

    private Answer patch(Map<String, Object> node, JsonNode changes) {
        for (var change : changes) {
            var path = change.path("path").asString("").split("/", -1);
            var value = change.path("value");
            if (change.path("op").asString("").equals("remove")) {
                node.remove(path[1]);
            } else if (path[1].equals("instance_uuid") && isTaken(value.asString(""), node)) {
                return Answer.of(409);
            } else {
                apply(node, path, value.isString() ? value.asString("") : value);
            }
        }
        return new Answer(200, node);
    }

    @SuppressWarnings("unchecked")
    private static void apply(Map<String, Object> node, String[] path, Object value) {
        if (path.length == 2) {
            node.put(path[1], value);
        } else {
            ((Map<String, Object>) Objects.requireNonNull(node.get(path[1]))).put(path[2], value);
        }
    }

    private boolean isTaken(Object instance, Map<String, Object> node) {
        return nodes.stream()
                .filter(other -> !Objects.equals(other.get("uuid"), node.get("uuid")))
                .anyMatch(other -> instance.equals(other.get("instance_uuid")));
    }

    private static Answer target(Map<String, Object> node, JsonNode body) {
        if (body.path("target").asString("").equals("active")) {
            node.put("configdrive", body.at("/configdrive/user_data").asString(""));
            node.put("provision_state", "deploying");
        } else {
            node.put("provision_state", "cleaning");
            node.remove("instance_uuid");
        }
        return Answer.of(202);
    }

    private Answer list(String query) {
        var marker = query.replaceFirst(".*marker=", "");
        var from = 0;
        for (var at = 0; at < nodes.size(); at++) {
            from = marker.equals(nodes.get(at).get("uuid")) ? at + 1 : from;
        }
        return new Answer(200, Map.of("nodes", nodes.subList(from, Math.min(nodes.size(), from + PAGE))));
    }
}
