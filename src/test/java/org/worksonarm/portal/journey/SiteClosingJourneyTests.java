package org.worksonarm.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** A site closes: of its two holders one goes on elsewhere, and one ends; each team reads it in one letter. */
@BrowserTest
class SiteClosingJourneyTests {

    private static final String MOVES = "Gadget builds for Quillib";
    private static final String ENDS = "Gadget builds for Quiverlib";

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneIsMovedAndOneEnds(Visitor visitor) {
        visitor.expectStatus(422);
        var scene = new EndScene(jdbc, visitor, "closing");
        var moves = scene.lentTo("Quillib", MOVES);
        var ends = scene.lentTo("Quiverlib", ENDS);
        var site = atOneSite(scene, moves, ends);

        isPlanned(scene, site, ends);
        isConfirmed(scene);
        isTold(scene, moves);
    }

    private UUID atOneSite(EndScene scene, UUID moves, UUID ends) {
        jdbc.sql("""
                update machine set site_id = (select m.site_id from machine m join allocation a using (machine_id)
                                              where a.allocation_id = ?)
                where machine_id = (select machine_id from allocation where allocation_id = ?)""").params(moves, ends).update();
        return UUID.fromString(scene.read(
                "select m.site_id::text from machine m join allocation a using (machine_id) where a.allocation_id = ?",
                moves));
    }

    private static void isPlanned(EndScene scene, UUID site, UUID ends) {
        var admin = Admin.at(scene.visitor());
        scene.visitor().open("/machines/sites/" + site);
        scene.follow("Plan the closing");
        scene.shows("1-day", "One plan for all");
        scene.visitor().page().getByLabel("Last day (UTC)").fill(EndScene.in(30));
        admin.press("Plan for this day");
        scene.shows("2-plan", "2 loans and holds last");
        choose(scene, scene.machine(ends)).selectOption("END");
        admin.press("Preview the letters");
        scene.shows("3-no-reason", "Give the reason.");
        scene.visitor().page().getByLabel("Reason").fill("The lease of the hall ends.");
        admin.press("Preview the letters");
        scene.shows("4-letters", "Nothing has happened yet.");
    }

    private static void isConfirmed(EndScene scene) {
        var admin = new Admin(scene.visitor());
        admin.press("Change the plan");
        scene.shows("5-changed", "The lease of the hall ends.");
        admin.press("Preview the letters");
        admin.press("Close the site and send the letters");
        scene.shows("6-done", "Plan the closing");
        scene.visitor().open("/dev/mail");
        scene.shows("7-mail", "a site closes");
    }

    private void isTold(EndScene scene, UUID moves) {
        scene.visitor()
                .open("/allocations?site="
                        + scene.read("select site from allocation_card where allocation_id = ?", moves));
        scene.shows("8-timeline", "Quillib");
        Maintainer.at(scene.visitor()).look(ENDS);
        scene.shows("9-ends", "The lease of the hall ends.");
        Maintainer.at(scene.visitor()).look(MOVES);
        scene.shows("10-moves", "2 machines are yours.");
        assertThat(jdbc.sql(
                                "select count(*) from mail where subject like '%a site closes%' and text_body like '%lease of the hall%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static Locator choose(EndScene scene, String machine) {
        return scene.visitor().page().getByLabel("What becomes of " + machine);
    }
}
