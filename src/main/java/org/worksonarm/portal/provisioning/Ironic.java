package org.worksonarm.portal.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.handover.BootSource;
import org.worksonarm.portal.provisioning.Progress.Ready;
import org.worksonarm.portal.provisioning.Progress.Refused;
import org.worksonarm.portal.provisioning.Progress.UnderWay;
import tools.jackson.databind.JsonNode;

/**
 * Whole machines by OpenStack Ironic. A node is called like its machine, and belongs to a loan once its instance is the id of
 * the loan: Ironic lets one instance have one node, and only one.
 */
final class Ironic implements Cloud {

    /** Of 2020; the first that takes a configuration drive as JSON is 1.56. */
    static final Map<String, String> VERSION = Map.of("X-OpenStack-Ironic-API-Version", "1.68");

    private static final String MARK = "works_on_arm";
    private static final String DEFAULT_IMAGE = "default";
    private static final Set<String> TO_TEAR_DOWN =
            Set.of("active", "deploy failed", "wait call-back", "error", "deploy hold");

    private final CloudApi api;
    private final Map<String, String> images;

    Ironic(CloudApi api, Map<String, String> images) {
        this.api = api;
        this.images = Map.copyOf(images);
    }

    @Override
    public Progress provision(Order order) {
        var reply = api.get("/v1/nodes/" + order.loan().machine());
        if (reply.isMissing()) {
            return new Refused(
                    "Ironic knows no node called %s.".formatted(order.loan().machine()));
        }
        var node = reply.orTrouble("Node");
        var instance = node.path("instance_uuid").asString("");
        if (!instance.isEmpty() && !instance.equals(order.allocation().toString())) {
            return new Refused("The node runs something else, which the portal has not made.");
        }
        if (node.path("maintenance").asBoolean(false)) {
            throw new CloudTrouble("The node is in maintenance.");
        }
        return provision(order, node, state(node));
    }

    private Progress provision(Order order, JsonNode node, String state) {
        var mine = !node.path("instance_uuid").asString("").isEmpty();
        return switch (state) {
            case "available" -> deploy(order, node);
            case "active" ->
                mine ? new Ready(id(node)) : new Refused("The node is active, and the portal has not made it so.");
            case "deploy failed" -> {
                activate(order, node);
                throw new CloudTrouble("Ironic could not install it: "
                        + node.path("last_error").asString("no reason"));
            }
            case "deploying", "wait call-back", "deploy hold" ->
                new UnderWay("Ironic installs it (%s).".formatted(state));
            case "cleaning", "clean wait", "deleting" -> new UnderWay("Ironic still cleans it from the loan before.");
            default -> new Refused("The node is in the state “%s”, from which it is not installed.".formatted(state));
        };
    }

    private Progress deploy(Order order, JsonNode node) {
        var image = image(order.boot());
        if (image == null) {
            return new Refused("It is to start with %s, which Ironic cannot install here."
                    .formatted(order.boot().words()));
        }
        patch(
                node,
                List.of(
                        add("/instance_uuid", order.allocation().toString()),
                        add("/instance_info/image_source", image),
                        add("/instance_info/display_name", order.name()),
                        add(
                                "/extra/" + MARK,
                                Map.of("allocation", order.allocation().toString()))));
        activate(order, node);
        return new UnderWay("Ironic installs it.");
    }

    private void activate(Order order, JsonNode node) {
        var drive = Map.of("meta_data", Map.of("name", order.name()), "user_data", order.userData());
        target(node, Map.of("target", "active", "configdrive", drive));
    }

    @Override
    public Progress reclaim(Order order) {
        var reply = api.get("/v1/nodes/" + order.loan().machine());
        if (reply.isMissing()) {
            return new Ready("");
        }
        var node = reply.orTrouble("Node");
        if (!order.allocation().toString().equals(node.path("instance_uuid").asString(""))) {
            return new Ready("");
        }
        var state = state(node);
        if (state.equals("available")) {
            patch(node, List.of(Map.of("op", "remove", "path", "/instance_uuid")));
            return new Ready("");
        }
        if (TO_TEAR_DOWN.contains(state)) {
            target(node, Map.of("target", "deleted"));
        }
        return new UnderWay("Ironic wipes it.");
    }

    @Override
    public List<Found> found() {
        var found = new ArrayList<Found>();
        var marker = "";
        JsonNode nodes;
        do {
            nodes = api.get("/v1/nodes?limit=200&fields=uuid,name,instance_uuid,provision_state,maintenance,extra"
                            + marker)
                    .orTrouble("Nodes")
                    .path("nodes");
            nodes.forEach(node -> addFound(node, found));
            marker = nodes.isEmpty() ? "" : "&marker=" + id(nodes.get(nodes.size() - 1));
        } while (!nodes.isEmpty());
        return found;
    }

    private static void addFound(JsonNode node, List<Found> found) {
        var occupied = !node.path("instance_uuid").asString("").isEmpty()
                || state(node).equals("active");
        if (occupied) {
            var maintenance = node.path("maintenance").asBoolean(false);
            var broken = maintenance ? "in maintenance" : state(node).contains("fail") ? state(node) : "";
            found.add(new Found(id(node), node.path("name").asString(""), allocation(node), broken));
        }
    }

    private static @Nullable UUID allocation(JsonNode node) {
        var marked = node.path("extra").path(MARK).path("allocation").asString("");
        return !marked.isEmpty() && marked.equals(node.path("instance_uuid").asString(""))
                ? UUID.fromString(marked)
                : null;
    }

    private @Nullable String image(BootSource boot) {
        return switch (boot.kind()) {
            case IMAGE -> images.get(String.valueOf(boot.image()));
            case DISK -> images.get(DEFAULT_IMAGE);
            case IPXE -> null;
        };
    }

    private void patch(JsonNode node, List<Map<String, Object>> changes) {
        api.send("PATCH", "/v1/nodes/" + id(node), changes).orTrouble("Claiming the node");
    }

    private void target(JsonNode node, Map<String, Object> target) {
        api.send("PUT", "/v1/nodes/" + id(node) + "/states/provision", target).orTrouble("Changing the node");
    }

    private static Map<String, Object> add(String path, Object value) {
        return Map.of("op", "add", "path", path, "value", value);
    }

    private static String id(JsonNode node) {
        return node.path("uuid").asString("");
    }

    private static String state(JsonNode node) {
        return node.path("provision_state").asString("");
    }
}
