package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

@BrowserTest
class StockTakingJourneyTests {

    private static final String MACHINES = """
            name;model;site;state;serial;rack;macs;labels
            da11-jny-01;altra-q80-30;da11;COMMISSIONING;JNY-1;A1;52:54:00:0e:00:01;journey
            da11-jny-02;altra-q80-30;da11;COMMISSIONING;JNY-2;A2;52:54:00:0e:00:02;journey
            da11-jny-03;no such model;da11;COMMISSIONING;JNY-3;A3;;
            """;

    private static final String DEVICES = """
            name,status,site,rack,device_type,manufacturer,serial
            da11-jny-01,planned,da11,B7,Altra Q80-30,Ampere,JNY-1
            da11-jny-02,planned,da11,A2,Altra Q80-30,Ampere,JNY-2
            da11-jny-04,planned,da11,A4,Altra Q80-30,Ampere,JNY-4
            """;

    @Test
    void bringsMachinesTakesStockAndTakesOverADifference(Visitor admin) {
        admin.signIn(DemoPerson.ADMIN);
        bringMachines(admin);
        takeStock(admin);
        takeOver(admin);

        admin.open("/machines?label=journey");
        expectFine(admin, "machines");
        admin.page().getByRole(AriaRole.LINK, link("da11-jny-01")).click();

        assertThat(admin.page().locator("main").innerText()).contains("Changed by", "A1", "B7");
        expectFine(admin, "machine");
    }

    @Test
    void modelsVendorsAndFaultsAreFineToLookAt(Visitor admin) {
        admin.signIn(DemoPerson.ADMIN);
        for (var path :
                new String[] {"/machines/models", "/machines/models/new", "/machines/vendors", "/machines/new"}) {
            admin.open(path);
            expectFine(admin, path.substring(10).replace('/', '-'));
        }
        admin.open("/machines?q=ewr1-tx-07");
        admin.page().getByRole(AriaRole.LINK, link("ewr1-tx-07")).click();
        admin.page()
                .getByRole(AriaRole.LINK, link("All faults, and noting one"))
                .click();
        admin.page().getByLabel("What is wrong").fill("Reboots under load, again and again.");
        click(admin, "Note this fault");

        assertThat(admin.page().locator("main").innerText()).contains("Reboots under load", "goes on");
        expectFine(admin, "faults");
    }

    private static void bringMachines(Visitor admin) {
        admin.open("/machines/files");
        expectFine(admin, "files");
        choose(admin, "machines.csv", MACHINES);
        click(admin, "Show what would happen");
        assertThat(admin.page().locator("main").innerText()).contains("New: 2", "Refused: 1");
        expectFine(admin, "file-dry-run");
        click(admin, "Do exactly this");

        assertThat(admin.page().locator("main").innerText()).contains("This file was taken in.");
        expectFine(admin, "file-taken-in");
    }

    private static void takeStock(Visitor admin) {
        admin.open("/machines/stock-takings");
        choose(admin, "devices.csv", DEVICES);
        click(admin, "Compare");

        assertThat(admin.page().locator("main").innerText()).contains("3 machines there", "B7", "da11-jny-04");
        expectFine(admin, "stock-taking");
    }

    private static void takeOver(Visitor admin) {
        admin.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("B7"))
                .getByRole(AriaRole.CHECKBOX)
                .check();
        click(admin, "Show what taking over would change");
        assertThat(admin.page().locator("main").innerText())
                .contains("A1", "B7")
                .doesNotContain("da11-jny-04");
        expectFine(admin, "taking-over");
        click(admin, "Do exactly this");

        assertThat(admin.page().locator("main").innerText()).contains("Taken over");
        expectFine(admin, "stock-taking-taken-over");
    }

    private static void choose(Visitor admin, String name, String text) {
        admin.page()
                .getByLabel("File")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void click(Visitor admin, String button) {
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** For everybody, and no wider than a phone. */
    private static void expectFine(Visitor admin, String name) {
        admin.expectAccessible();
        admin.screenshot("inventory-" + name);
        admin.page().setViewportSize(390, 844);
        assertThat(((Number) admin.page().evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s", name)
                .isLessThanOrEqualTo(390);
        admin.page().setViewportSize(1280, 900);
    }
}
