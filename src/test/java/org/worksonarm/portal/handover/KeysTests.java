package org.worksonarm.portal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Answers.isRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(HandoverScene.class)
class KeysTests {

    private static final List<String> KEYS = SshFiles.keys();
    private static final String FINGERPRINT = "SHA256:s8hc+gnyO+YmsVAy1yPHohQH6wGqEyIhwzrgcO6q6CE";

    @Autowired
    HandoverScene scene;

    @Autowired
    KeyKeeping keeping;

    SignedIn mara;

    @BeforeEach
    void arrive() {
        mara = scene.person("Mara");
    }

    @Test
    void keepsSeveralAtOnceAndShowsTheirFingerprints() {
        assertThat(add(String.join("\n", KEYS))).hasRedirectedUrl("/keys");

        assertThat(scene.get("/keys", mara)).bodyText().contains(FINGERPRINT, "ssh-rsa, 3072 bits", "ada@token");
        assertThat(count()).isEqualTo("7");
        assertThat(scene.read(
                        "select count(*) from record_entry where subject_kind = 'ssh key' and action = 'added'"
                                + " and actor = ?",
                        me()))
                .isEqualTo("7");
    }

    @Test
    void keepsNoneWhereOneIsWrongAndAllThatWasTyped() {
        var answer = add(KEYS.getFirst() + "\n" + SshFiles.read("rsa-2048"));

        isRefused(answer, "needs 3072 bits or more", KEYS.getFirst().split(" ", -1)[1]);
        assertThat(count()).isEqualTo("0");
        isRefused(add(" "), "Paste one public key");
    }

    @Test
    void refusesAKeyThatIsKeptAlreadyOrPastedTwice() {
        add(KEYS.getFirst());

        assertThat(add(KEYS.getFirst())).bodyText().contains("you keep this key already");
        assertThat(add(KEYS.get(1) + "\n" + KEYS.get(1))).bodyText().contains("you keep this key already");
        assertThat(count()).isEqualTo("1");
    }

    @Test
    void leavesTheKeysOfOthersAlone() {
        add(KEYS.getFirst());
        var stranger = scene.person("Stranger", Role.ADMIN);

        assertThat(scene.get("/keys", stranger)).bodyText().doesNotContain(FINGERPRINT);
        assertThat(scene.post(removal(), stranger, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post("/keys/" + UUID.randomUUID() + "/remove", mara, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(count()).isEqualTo("1");
    }

    @Test
    void recordsWhatIsRemoved() {
        add(KEYS.getFirst());

        assertThat(scene.post(removal(), mara, Map.of())).hasRedirectedUrl("/keys");

        assertThat(count()).isEqualTo("0");
        assertThat(recordedRemoval()).isEqualTo(FINGERPRINT);
    }

    @RepeatedTest(3)
    void keepsAKeyOnceThatIsAddedTwiceInTheSameMoment() throws InterruptedException {
        Callable<Integer> add = () ->
                keeping.add(KeyLine.read(KEYS.getFirst()), mara.accountId()).size();

        assertThat(AtOnce.<Integer>answers(List.of(add, add, add))).containsExactlyInAnyOrder(0, 1, 1);
        assertThat(count()).isEqualTo("1");
    }

    private MvcTestResult add(String lines) {
        return scene.post("/keys", mara, Map.of("lines", lines));
    }

    private String removal() {
        return "/keys/%s/remove".formatted(scene.read("select ssh_key_id from ssh_key where account_id = ?", me()));
    }

    private String count() {
        return scene.read("select count(*) from ssh_key where account_id = ?", me());
    }

    private UUID me() {
        return mara.accountId().value();
    }

    private String recordedRemoval() {
        return scene.read(
                "select state_after from record_entry where action = 'removed' and subject_kind = 'ssh key'"
                        + " and actor = ?",
                me());
    }
}
