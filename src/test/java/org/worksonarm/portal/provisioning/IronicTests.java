package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.handover.BootSource;
import org.worksonarm.portal.provisioning.Progress.Ready;
import org.worksonarm.portal.provisioning.Progress.Refused;
import org.worksonarm.portal.provisioning.Progress.UnderWay;

/** Bare metal, against a stub that speaks the API. */
class IronicTests {

    private final CloudScene scene = new CloudScene();
    private final Ironic ironic = scene.ironic();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void installsANodeAndSaysWhenItIsReady() {
        var node = scene.stub.nodes.add("m1", "available");

        assertThat(ironic.provision(scene.order())).isInstanceOf(UnderWay.class);

        assertThat(node)
                .containsEntry("instance_uuid", scene.allocation.toString())
                .containsEntry("provision_state", "deploying");
        assertThat(node.get("instance_info")).asString().contains("image_source=image-of-debian");
        assertThat(node.get("configdrive"))
                .asString()
                .contains("#cloud-config", "- \"ssh-ed25519 AAAA Ada \\\"the\\\" first\"");
        assertThat(ironic.provision(scene.order())).isInstanceOf(UnderWay.class);
        node.put("provision_state", "active");
        assertThat(ironic.provision(scene.order())).isEqualTo(new Ready("" + node.get("uuid")));
        assertThat(scene.stub.asked("PUT /ironic")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH /ironic", "PUT /ironic"})
    void goesOnWhereAnAnswerWasLost(String request) {
        var node = scene.stub.nodes.add("m1", "available");
        scene.stub.fault(request, 0);

        isInTrouble("did not answer");
        assertThat(ironic.provision(scene.order())).isInstanceOf(UnderWay.class);

        assertThat(node).containsEntry("provision_state", "deploying");
        assertThat(scene.stub.asked("PUT /ironic")).isEqualTo(1);
    }

    @Test
    void waitsWhereTheNodeIsLockedOrIronicBreaks() {
        var node = scene.stub.nodes.add("m1", "available");
        node.put("locked", true);
        isInTrouble("409, Node is locked by host c1");

        node.remove("locked");
        scene.stub.fault("GET /ironic", 500);
        isInTrouble("answered 500");

        node.put("maintenance", true);
        isInTrouble("in maintenance");
    }

    @Test
    void triesAgainWhereInstallingFailed() {
        var node = scene.stub.nodes.add("m1", "deploy failed");
        node.put("instance_uuid", scene.allocation.toString());
        node.put("last_error", "No PXE");

        assertThatThrownBy(() -> ironic.provision(scene.order())).hasMessageContaining("No PXE");

        assertThat(node).containsEntry("provision_state", "deploying");
    }

    @Test
    void neverTouchesANodeThatRunsSomethingElse() {
        var node = scene.stub.nodes.add("m1", "active");
        node.put("instance_uuid", "0b0b0b0b-0000-4000-8000-000000000000");
        var before = new LinkedHashMap<>(node);

        assertThat(ironic.provision(scene.order())).isInstanceOf(Refused.class);
        assertThat(ironic.reclaim(scene.order())).isEqualTo(new Ready(""));
        node.remove("instance_uuid");
        assertThat(ironic.provision(scene.order())).isInstanceOf(Refused.class);
        assertThat(ironic.reclaim(scene.order())).isEqualTo(new Ready(""));

        before.remove("instance_uuid");
        assertThat(node).isEqualTo(before);
        assertThat(scene.stub.asked("PUT") + scene.stub.asked("PATCH")).isZero();
    }

    @Test
    void refusesWhatItCannotInstall() {
        assertThat(ironic.provision(scene.order())).isEqualTo(new Refused("Ironic knows no node called m1."));
        scene.stub.nodes.add("m1", "available");
        var script = new BootSource(BootSource.Kind.IPXE, null, "https://x.example/a");

        assertThat(ironic.provision(scene.order(script))).isInstanceOf(Refused.class);
        assertThat(scene.stub.asked("PATCH")).isZero();
    }

    @Test
    void wipesOnlyWhatIsItsOwn() {
        var node = scene.stub.nodes.add("m1", "active");
        node.put("instance_uuid", scene.allocation.toString());

        assertThat(ironic.reclaim(scene.order())).isInstanceOf(UnderWay.class);

        assertThat(node).containsEntry("provision_state", "cleaning").doesNotContainKey("instance_uuid");
        assertThat(ironic.reclaim(scene.order())).isEqualTo(new Ready(""));
    }

    @Test
    void givesBackANodeThatItOnlyClaimed() {
        var node = scene.stub.nodes.add("m1", "available");
        node.put("instance_uuid", scene.allocation.toString());

        assertThat(ironic.reclaim(scene.order())).isEqualTo(new Ready(""));
        assertThat(node.get("instance_uuid")).isNull();
    }

    @Test
    void findsAllNodesThatRunSomethingOnEveryPage() {
        for (var name : new String[] {"a", "b", "c", "d", "e"}) {
            scene.stub.nodes.add(name, name.equals("c") ? "available" : "active");
        }
        claim(scene.stub.nodes.add("m1", "active"));

        assertThat(ironic.found()).extracting(Found::name).containsExactly("a", "b", "d", "e", "m1");
        assertThat(ironic.found().getLast().allocation()).isEqualTo(scene.allocation);
        assertThat(ironic.found().getFirst().allocation()).isNull();
    }

    private void isInTrouble(String words) {
        assertThatThrownBy(() -> ironic.provision(scene.order()))
                .isInstanceOf(CloudTrouble.class)
                .hasMessageContaining(words);
    }

    private void claim(Map<String, Object> node) {
        node.put("instance_uuid", scene.allocation.toString());
        node.put("extra", Map.of("works_on_arm", Map.of("allocation", scene.allocation.toString())));
    }
}
