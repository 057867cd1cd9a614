package org.worksonarm.portal.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Answers.isRefused;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class MachineFactsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn admin = new SignedIn(AccountId.create(), "Admin", Set.of(Role.ADMIN));

    @BeforeEach
    void open() {
        jdbc.sql("delete from machine_interface").update();
        jdbc.sql("update machine set serial = null").update();
        jdbc.sql("insert into site (site_id, code, name, city, country, provider) values (gen_random_uuid(), 'fct1',"
                        + " 'Facts', 'Oslo', 'NO', 'Test') on conflict do nothing")
                .update();
    }

    @Test
    void tellsOneMachineFromAnother() {
        var id = machine();

        assertThat(save(id, 0, "SN-77", "52-54-00-AA-00-02\n5254.00aa.0001", "Big-Memory, loan"))
                .hasStatus3xxRedirection();

        assertThat(page(id)).bodyText().contains("SN-77", "52:54:00:aa:00:02\n52:54:00:aa:00:01", "big-memory, loan");
        assertThat(cards(id)).containsExactly("52:54:00:aa:00:02", "52:54:00:aa:00:01");
    }

    @Test
    void changesTheOrderOfCardsAndForgetsWhatIsEmptied() {
        var id = machine();
        save(id, 0, "SN-78", "52:54:00:aa:00:03 52:54:00:aa:00:04", "loan");

        assertThat(save(id, 1, "", "52:54:00:aa:00:04, 52:54:00:aa:00:03", "")).hasStatus3xxRedirection();

        assertThat(page(id))
                .bodyText()
                .contains("52:54:00:aa:00:04\n52:54:00:aa:00:03")
                .doesNotContain("value=\"SN-78\"", "value=\"loan");
        assertThat(save(id, 1, "SN-79", "", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("SN-79");
    }

    @Test
    void namesTheOtherMachineWithTheSameSerialNumberOrCard() {
        var first = machine("SN-80", "52:54:00:aa:00:05");
        var second = machine("", "52:54:00:aa:00:06");

        var sameNumber = save(second, 1, "sn-80", "52:54:00:aa:00:06", "");
        var sameCard = save(second, 1, "", "52:54:00:aa:00:06 52:54:00:AA:00:05", "");

        isRefused(sameNumber, "Machine " + name(first) + " has this serial number already.", "value=\"sn-80\"");
        isRefused(sameCard, "but " + name(first) + " has 52:54:00:aa:00:05.");
    }

    @Test
    void saysWhichWordIsNoAddressAndWhichNoLabel() {
        assertThat(save(machine(), 0, "x".repeat(81), "52:54:00:aa:00:07\nff:ff:ff:ff:ff:ff", "fine, not_so"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "ff:ff:ff:ff:ff:ff is no MAC address of a network card.",
                        "up to 40; not_so does not.",
                        "Keep the serial number within 80 characters.");
    }

    private UUID machine() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select ?, ?, model_id, site_id, 'AVAILABLE', 'WHOLE' from machine_model cross join site
                where slug = 'thunderx' and code = 'fct1'""").params(id, "fct1-" + id).update();
        return id;
    }

    private static String name(UUID id) {
        return "fct1-" + id;
    }

    private MvcTestResult page(UUID id) {
        return mvc.get().uri("/machines/" + id).with(as(admin)).exchange();
    }

    private MvcTestResult save(UUID id, long version, String serial, String macs, String labels) {
        return mvc.post()
                .uri("/machines/" + id)
                .param("state", "AVAILABLE")
                .param("facts.serial", serial)
                .param("facts.macs", macs)
                .param("facts.labels", labels)
                .param("version", "" + version)
                .with(as(admin))
                .with(csrf())
                .exchange();
    }

    private List<String> cards(UUID id) {
        return jdbc.sql("select mac from machine_interface_card where machine_id = ? order by position")
                .param(id)
                .query(String.class)
                .list();
    }

    private UUID machine(String serial, String macs) {
        var id = machine();
        save(id, 0, serial, macs, "");
        return id;
    }
}
