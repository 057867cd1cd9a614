package org.worksonarm.portal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.handover.HandoverScene.access;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** A loan that was handed over moves before its first day. It is 23 November 2026. */
@PortalTest
@Import(HandoverScene.class)
class MovedHandoverTests {

    @Autowired
    HandoverScene scene;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;
    String left;

    @BeforeEach
    void handOverAndMove() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
        left = scene.machine(loan);
        scene.change("update allocation set starts_on = '2026-12-01' where allocation_id = ?", loan);
        scene.give(loan, ada);
        scene.post(access(application, loan) + "/acknowledge", mara, Map.of());
        move();
    }

    @Test
    void showsNoLongerHowToLogInToTheMachineThatItLeft() {
        assertThat(scene.get(access(application, loan), mara))
                .bodyText()
                .contains(scene.machine(loan), "The details are not here yet")
                .doesNotContain("m1.ams.example.org");
        assertThat(scene.mails(mara)).contains("what you may have got for " + left + " no longer holds");
    }

    @Test
    void isHandedOverAnewWithALetterOfItsOwn() {
        assertThat(scene.give(loan, ada)).hasRedirectedUrl("/hand-overs/" + loan);

        assertThat(scene.mails(mara)).contains("You can log in to " + left, "You can log in to " + scene.machine(loan));
        assertThat(scene.get(access(application, loan), mara)).bodyText().contains("I can log in</button");
    }

    @Test
    void tellsInItsHistoryWhichMachineWasHandedOver() {
        scene.give(loan, ada);

        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("Access details of " + left + " given", "Logged in to " + left)
                .contains("Access details of " + left + " no longer hold")
                .contains("Access details of " + scene.machine(loan) + " given");
    }

    private void move() {
        scene.change("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'for-' || m.name, o.model_id, m.site_id, 'AVAILABLE', 'WHOLE'
                from machine m join allocation a using (machine_id) join machine_model o on o.slug = 'hi1616'
                where a.allocation_id = ?""", loan);
        var to = scene.read("""
                select m.machine_id::text from machine m join allocation_card a on m.name = 'for-' || a.machine
                where a.allocation_id = ?""", loan);
        var version = scene.read("select version::text from allocation where allocation_id = ?", loan);
        var fields = Map.of("machine", to, "reason", "The rack moves.", "version", version);
        assertThat(scene.post("/allocations/" + loan + "/move", ada, fields)).hasStatus3xxRedirection();
    }
}
