package org.worksonarm.portal.provisioning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.handover.BootSource;
import org.worksonarm.portal.provisioning.Progress.Ready;
import org.worksonarm.portal.provisioning.Progress.Refused;
import org.worksonarm.portal.provisioning.Progress.UnderWay;

/** Virtual machines, against a stub that speaks the APIs of Nova and Keystone. */
class NovaTests {

    private final CloudScene scene = new CloudScene();
    private final Nova nova = scene.nova();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void makesTheSmallestThatIsLargeEnoughOnce() {
        assertThat(nova.provision(scene.order())).isInstanceOf(UnderWay.class);
        assertThat(nova.provision(scene.order())).isInstanceOf(UnderWay.class);

        assertThat(scene.stub.servers.all())
                .singleElement()
                .satisfies(server -> assertThat(server)
                        .containsEntry("flavorRef", "fits")
                        .containsEntry("imageRef", "image-of-debian")
                        .containsEntry("zone", "nova:m1")
                        .containsEntry("name", "woa-" + scene.allocation));
        var server = scene.stub.servers.all().getFirst();
        assertThat(new String(Base64.getDecoder().decode("" + server.get("user_data")), UTF_8))
                .contains("ssh-ed25519 AAAA");
        server.put("status", "ACTIVE");
        assertThat(nova.provision(scene.order())).isEqualTo(new Ready("" + server.get("id")));
    }

    @Test
    void findsWhatItMadeWhereTheAnswerWasLost() {
        scene.stub.fault("POST /nova", 0);

        assertThatThrownBy(() -> nova.provision(scene.order())).isInstanceOf(CloudTrouble.class);
        assertThat(nova.provision(scene.order())).isInstanceOf(UnderWay.class);

        assertThat(scene.stub.servers.all()).hasSize(1);
    }

    @Test
    void signsInOnceAndAgainWhereTheTokenEnds() {
        nova.found();
        nova.found();
        assertThat(scene.stub.signIns()).isEqualTo(1);

        scene.stub.withdrawTokens();
        nova.found();
        assertThat(scene.stub.signIns()).isEqualTo(2);

        scene.stub.letTokensEnd(CloudScene.NOW.plusSeconds(30));
        scene.stub.withdrawTokens();
        nova.found();
        var signIns = scene.stub.signIns();
        nova.found();
        assertThat(scene.stub.signIns()).isGreaterThan(signIns);
    }

    @Test
    void saysThatSigningInFailed() {
        scene.stub.fault("POST /v3/auth/tokens", 503);

        assertThatThrownBy(nova::found).hasMessageContaining("Sign-in: the cloud answered 503, As the test wants");
    }

    @Test
    void makesItAnewWhereNovaFailed() {
        nova.provision(scene.order());
        var server = scene.stub.servers.all().getFirst();
        server.put("status", "ERROR");
        server.put("fault", Map.of("message", "No valid host"));

        assertThatThrownBy(() -> nova.provision(scene.order())).hasMessageContaining("No valid host");
        assertThat(scene.stub.servers.all()).isEmpty();
        assertThat(nova.provision(scene.order())).isInstanceOf(UnderWay.class);
        assertThat(scene.stub.servers.all()).hasSize(1);
    }

    @Test
    void neverDeletesWhatItDidNotMakeThoughItIsCalledTheSame() {
        var foreign = scene.stub.servers.add("woa-" + scene.allocation, "ACTIVE", Map.of());
        scene.stub.servers.add(
                "woa-x", "ACTIVE", Map.of("works_on_arm_allocation", "00000000-0000-7000-8000-000000000001"));

        assertThat(nova.reclaim(scene.order())).isEqualTo(new Ready(""));
        assertThat(nova.provision(scene.order())).isInstanceOf(UnderWay.class);
        assertThat(nova.reclaim(scene.order())).isInstanceOf(UnderWay.class);

        assertThat(nova.reclaim(scene.order())).isEqualTo(new Ready(""));
        assertThat(scene.stub.servers.all()).hasSize(2).contains(foreign);
        assertThat(scene.stub.asked("DELETE")).isEqualTo(1);
    }

    @Test
    void refusesAnImageThatTheSettingsDoNotName() {
        var order = scene.order(new BootSource(BootSource.Kind.IMAGE, "NixOS", null));

        assertThat(nova.provision(order)).isInstanceOf(Refused.class);
        assertThat(scene.stub.servers.all()).isEmpty();
    }

    @Test
    void waitsWhereNovaIsLockedOrBreaks() {
        nova.provision(scene.order());
        scene.stub.fault("DELETE /nova", 409);

        assertThatThrownBy(() -> nova.reclaim(scene.order())).hasMessageContaining("answered 409");
        assertThat(nova.reclaim(scene.order())).isInstanceOf(UnderWay.class);
    }
}
