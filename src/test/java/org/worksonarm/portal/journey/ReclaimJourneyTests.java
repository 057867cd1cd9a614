package org.worksonarm.portal.journey;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From a loan that the programme takes back to the machine that is free for whoever is next. */
@BrowserTest
class ReclaimJourneyTests {

    private static final String TITLE = "Gadget builds for Quollib";
    private static final String NEXT = "Gadget builds for Quaillib";

    @Autowired
    JdbcClient jdbc;

    @Test
    void machineIsWipedWithProofBeforeWhoeverIsNextGetsOn(Visitor visitor) {
        visitor.expectStatus(422);
        var scene = new EndScene(jdbc, visitor, "reclaim");
        var loan = scene.lentTo("Quollib", TITLE);
        var next = scene.lentTo("Quaillib", NEXT);

        isTakenBack(scene, loan);
        isNotHandedOverYet(scene, loan, next);
        isWiped(scene, loan);
        isFreeForTheNext(scene, next);
    }

    private static void isTakenBack(EndScene scene, UUID loan) {
        var admin = Admin.at(scene.visitor());
        scene.visitor().open("/allocations/" + loan);
        scene.follow("Revoke");
        scene.visitor().page().getByLabel("Reason").fill("The hall is sold.");
        scene.visitor().page().getByLabel("Today").check();
        admin.press("Revoke this loan");
        scene.shows("1-taken-back", "Not reclaimed yet");
        Maintainer.at(scene.visitor()).look(TITLE);
        scene.shows("2-team-reads-why", "The hall is sold.");
    }

    private void isNotHandedOverYet(EndScene scene, UUID loan, UUID next) {
        jdbc.sql("""
                update allocation set starts_on = :day::date, machine_id = (select machine_id from allocation where allocation_id = :loan)
                where allocation_id = :next""")
                .param("day", EndScene.in(3))
                .param("loan", loan)
                .param("next", next)
                .update();
        var admin = Admin.at(scene.visitor());
        scene.visitor().open("/allocations/ends?show=UNWIPED");
        scene.shows("3-not-wiped", scene.machine(loan));
        scene.visitor().open("/machines?q=" + scene.machine(loan));
        scene.shows("4-machines", "Not wiped yet");
        scene.follow(scene.machine(loan));
        scene.shows("5-machine", "nobody of another project is let on");
        scene.visitor().open("/hand-overs/" + next);
        giveDetails(scene, admin);
        scene.shows("6-refused", "Nobody is let on before that.");
    }

    private static void isWiped(EndScene scene, UUID loan) {
        var admin = new Admin(scene.visitor());
        scene.visitor().open("/allocations/" + loan);
        scene.follow("Withdraw access and wipe");
        scene.shows("7-task", "End all sessions");
        admin.press("Access is withdrawn");
        scene.shows("8-access-withdrawn", "Withdrawn on");
        scene.visitor().page().getByLabel("What you did").fill("nvme format --ses=1 on both disks, log in the ticket.");
        admin.press("It is done");
        scene.visitor().open("/allocations/" + loan);
        scene.shows("9-reclaimed", "Wiped, with proof");
    }

    private static void isFreeForTheNext(EndScene scene, UUID next) {
        scene.visitor().open("/hand-overs/" + next);
        giveDetails(scene, new Admin(scene.visitor()));
        scene.shows("10-handed-over", "Nobody has said that they can log in.");
        Maintainer.at(scene.visitor()).look(TITLE);
        scene.shows("11-team", "Reclaimed");
    }

    private static void giveDetails(EndScene scene, Admin admin) {
        var page = scene.visitor().page();
        page.getByLabel("Host", new Page.GetByLabelOptions().setExact(true)).fill("m1.oslo.example.org");
        page.getByLabel("User").fill("debian");
        admin.press("Save for the team");
    }
}
