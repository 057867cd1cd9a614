package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.Visitor;

/** From the first key to a machine that starts with what its team chose. */
@BrowserTest
class HandoverJourneyTests {

    private static final String TITLE = "Gadget builds for Quuxlib";
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDh2vHWLl1veNtmahjrchuVG5bpet+T67rYjNCNc/S9w mara@laptop";
    private static final String SCRIPT = "https://ci.quuxlib.example/boot.ipxe";

    @Autowired
    JdbcClient jdbc;

    @Test
    void teamIsLetInAndChoosesWhatItsMachineStartsWith(Visitor visitor) {
        visitor.expectStatus(422);

        var mac = isLentAMachine(visitor);
        keepsAKey(visitor);
        handsOver(visitor);
        logsIn(visitor);
        choosesAScript(visitor);

        var served = visitor.page().request().get("/boot/" + mac);
        Assertions.assertThat(served.text()).isEqualTo("#!ipxe\nchain --autofree " + SCRIPT + " || exit\n");
    }

    private String isLentAMachine(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject("Quuxlib");
        maintainer.begin(TITLE);
        maintainer.comeBackTo(TITLE);
        maintainer.fillIn();
        maintainer.asksForA32BitMachine();
        maintainer.press("Save and go back");
        maintainer.press("Submit");
        var application = jdbc.sql(
                        "update application set status = 'ACCEPTED' where title = ? returning application_id")
                .param(TITLE)
                .query(UUID.class)
                .single();
        LentMachine.lend(jdbc, "thunderx", application);
        return jdbc.sql("""
                with now as (update allocation set starts_on = current_date - 1, ends_on = current_date + 90,
                                    promised_until = current_date + 90 where application_id = ? returning machine_id)
                insert into machine_interface (mac, machine_id, position) select '02:00:00:00:be:ef', machine_id, 0 from now
                returning mac::text""").param(application).query(String.class).single();
    }

    private static void keepsAKey(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.look(TITLE);
        shows(visitor, "1-status", "no SSH key yet");
        follow(visitor, "Your SSH keys");
        visitor.page().getByLabel("Public keys").fill("ssh-dss AAAA old");
        maintainer.press("Add keys");
        shows(visitor, "2-refused", "DSA keys are too weak");
        visitor.page().getByLabel("Public keys").fill(KEY);
        maintainer.press("Add keys");
        shows(visitor, "3-key", "SHA256:");
    }

    private static void handsOver(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/allocations");
        follow(visitor, "Tasks and hand-overs");
        shows(visitor, "4-tasks", "Tasks");
        follow(visitor, "Hand-overs");
        visitor.page().getByLabel("State").selectOption("MISSING");
        admin.press("Show");
        shows(visitor, "5-hand-overs", "Quuxlib");
        admin.rowOf("Quuxlib").getByRole(AriaRole.LINK).click();
        visitor.page()
                .getByLabel("Host", new Page.GetByLabelOptions().setExact(true))
                .fill("m1.oslo.example.org");
        visitor.page().getByLabel("User").fill("debian");
        visitor.page().getByLabel("Console and other ways in").fill("The password is hunter2.");
        admin.press("Save for the team");
        shows(visitor, "6-no-secrets", "looks like a password");
        visitor.page().getByLabel("Console and other ways in").fill("Ask us for the console.");
        admin.press("Save for the team");
        shows(visitor, "7-handed-over", "Nobody has said that they can log in.");
    }

    private static void logsIn(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.look(TITLE);
        follow(visitor, "Access to");
        shows(visitor, "8-access", "ssh debian@m1.oslo.example.org");
        maintainer.press("I can log in");
        shows(visitor, "9-acknowledged", "could log in on");
    }

    private static void choosesAScript(Visitor visitor) {
        var page = visitor.page();
        page.getByLabel("An iPXE script of ours").check();
        page.getByLabel("Address of the iPXE script").fill(SCRIPT);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save what it starts with"))
                .click();
        shows(visitor, "10-boot", "the iPXE script at " + SCRIPT);
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.page().waitForLoadState();
        visitor.expectAccessible();
        visitor.screenshot("handover-" + name);
    }
}
