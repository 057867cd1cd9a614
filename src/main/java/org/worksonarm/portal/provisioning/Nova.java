package org.worksonarm.portal.provisioning;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.handover.BootSource;
import org.worksonarm.portal.provisioning.Progress.Ready;
import org.worksonarm.portal.provisioning.Progress.Refused;
import org.worksonarm.portal.provisioning.Progress.UnderWay;
import tools.jackson.databind.JsonNode;

/**
 * Virtual machines by OpenStack Nova. A server belongs to a loan where its metadata say so; its name, which anybody may give,
 * only helps to find it.
 */
final class Nova implements Cloud {

    /** Of 2019. */
    static final Map<String, String> VERSION =
            Map.of("OpenStack-API-Version", "compute 2.79", "X-OpenStack-Nova-API-Version", "2.79");

    private static final String MARK = "works_on_arm_allocation";
    private static final int MIB = 1024;

    private final CloudApi api;
    private final CloudSettings settings;

    Nova(CloudApi api, CloudSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public Progress provision(Order order) {
        var mine = servers("&name=" + encoded("^" + order.name() + "$")).stream()
                .filter(server -> order.allocation().toString().equals(mark(server)))
                .findFirst();
        return mine.isPresent() ? standing(mine.get()) : create(order);
    }

    private Progress standing(JsonNode server) {
        return switch (state(server)) {
            case "ACTIVE" -> new Ready(id(server));
            case "ERROR" -> {
                api.delete("/servers/" + id(server)).orTrouble("Taking away what failed");
                throw new CloudTrouble("Nova could not make it: "
                        + server.path("fault").path("message").asString("no reason"));
            }
            case "BUILD" -> new UnderWay("Nova makes it.");
            default -> new Refused("The virtual machine is in the state “%s”.".formatted(state(server)));
        };
    }

    private Progress create(Order order) {
        var image = image(order.boot());
        var flavor = flavor(order.loan());
        if (image == null) {
            return new Refused("It is to start with %s, for which the settings name no image of this cloud."
                    .formatted(order.boot().words()));
        }
        if (flavor.isEmpty()) {
            return new Refused("The cloud has no flavor that is large enough.");
        }
        api.send("POST", "/servers", Map.of("server", server(order, image, flavor.get())))
                .orTrouble("Making the virtual machine");
        return new UnderWay("Nova makes it.");
    }

    private Map<String, Object> server(Order order, String image, String flavor) {
        var server = new HashMap<String, Object>(Map.of(
                "name",
                order.name(),
                "imageRef",
                image,
                "flavorRef",
                flavor,
                "metadata",
                Map.of(MARK, order.allocation().toString()),
                "user_data",
                Base64.getEncoder().encodeToString(order.userData().getBytes(StandardCharsets.UTF_8)),
                "networks",
                settings.network().isEmpty() ? "auto" : List.of(Map.of("uuid", settings.network()))));
        if (!settings.zone().isEmpty()) {
            server.put("availability_zone", settings.zone() + ":" + order.loan().machine());
        }
        return server;
    }

    /** The smallest that is large enough. */
    private Optional<String> flavor(Loan loan) {
        return api.get("/flavors/detail")
                .orTrouble("Flavors")
                .path("flavors")
                .valueStream()
                .filter(flavor -> size(flavor, "vcpus") >= loan.vcpu()
                        && size(flavor, "ram") >= loan.ramGib() * MIB
                        && size(flavor, "disk") >= loan.diskGib())
                .min(Comparator.<JsonNode>comparingInt(flavor -> size(flavor, "vcpus"))
                        .thenComparingInt(flavor -> size(flavor, "ram"))
                        .thenComparingInt(flavor -> size(flavor, "disk")))
                .map(Nova::id);
    }

    @Override
    public Progress reclaim(Order order) {
        var mine = servers("").stream()
                .filter(server -> order.allocation().toString().equals(mark(server)))
                .toList();
        if (mine.isEmpty()) {
            return new Ready("");
        }
        for (var server : mine) {
            var reply = api.delete("/servers/" + id(server));
            if (!reply.isMissing()) {
                reply.orTrouble("Deleting the virtual machine");
            }
        }
        return new UnderWay("Nova deletes it.");
    }

    @Override
    public List<Found> found() {
        return servers("").stream().map(Nova::found).toList();
    }

    private static Found found(JsonNode server) {
        var broken = state(server).equals("ERROR") ? "in error" : "";
        return new Found(id(server), server.path("name").asString(""), allocation(mark(server)), broken);
    }

    private List<JsonNode> servers(String filter) {
        var servers = new ArrayList<JsonNode>();
        var marker = "";
        List<JsonNode> page;
        do {
            page = api.get("/servers/detail?limit=200" + filter + marker)
                    .orTrouble("Servers")
                    .path("servers")
                    .valueStream()
                    .toList();
            servers.addAll(page);
            marker = page.isEmpty() ? "" : "&marker=" + id(page.getLast());
        } while (!page.isEmpty());
        return servers;
    }

    private static @Nullable UUID allocation(String mark) {
        try {
            return mark.isEmpty() ? null : UUID.fromString(mark);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable String image(BootSource boot) {
        return switch (boot.kind()) {
            case IMAGE -> settings.images().get(String.valueOf(boot.image()));
            case DISK, IPXE -> settings.images().get("default");
        };
    }

    private static String mark(JsonNode server) {
        return server.path("metadata").path(MARK).asString("");
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString("");
    }

    private static String state(JsonNode server) {
        return server.path("status").asString("");
    }

    private static int size(JsonNode flavor, String what) {
        return flavor.path(what).asInt(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
