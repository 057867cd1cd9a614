package org.worksonarm.portal.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({InventoryPages.class, Scenery.class})
class MachineHistoryTests {

    @Autowired
    InventoryPages pages;

    @Autowired
    JdbcClient jdbc;

    private SignedIn admin;
    private UUID machine;

    @BeforeEach
    void begin() {
        admin = pages.admin();
        machine = pages.machine("inv1-history");
    }

    @Test
    void tellsWhoChangedWhatFieldByField() {
        change(0, "FAULTY", "A1");
        change(1, "AVAILABLE", "B2");

        assertThat(pages.get("/machines/" + machine, admin)).bodyText().contains("Changed by Olive Keeper", "A1", "B2");
        assertThat(recordedFields())
                .containsExactly(
                        "state: AVAILABLE > FAULTY", "rack: - > A1", "state: FAULTY > AVAILABLE", "rack: A1 > B2");
    }

    @Test
    void showsAllChangesPageByPage() {
        IntStream.range(0, 25).forEach(at -> change(at, "AVAILABLE", "Rack-" + at + "."));

        var first = pages.get("/machines/" + machine + "/changes", admin);
        assertThat(first).bodyText().contains("Rack-24.", "Rack-5.").doesNotContain("Rack-3.");

        assertThat(pages.get(next(first), admin))
                .bodyText()
                .contains("Rack-3.", "Rack-0.", "First page")
                .doesNotContain("Rack-5.", "Next page");
    }

    @Test
    void recordOfFieldsIsAppendOnly() {
        change(0, "AVAILABLE", "A1");

        assertThatThrownBy(() -> jdbc.sql("update record_field set value_after = 'forged'")
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void faultBeginsAndEndsWithWords() {
        var url = "/machines/" + machine + "/faults";
        assertThat(pages.post(url, admin, Map.of("words", "The fan is loud.", "day", "2026-11-01")))
                .hasRedirectedUrl(url);
        var fault = jdbc.sql("select machine_fault_id from machine_fault where machine_id = ?")
                .param(machine)
                .query(UUID.class)
                .single();

        assertThat(pages.post(url + "/" + fault, admin, Map.of("words", "A new fan.", "day", "2026-10-31")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A fault ends once, and not before it began.", "A new fan.");
        assertThat(pages.post(url + "/" + fault, admin, Map.of("words", "A new fan.", "day", "2026-11-02")))
                .hasRedirectedUrl(url);
        assertThat(pages.post(url + "/" + fault, admin, Map.of("words", "Again.", "day", "2026-11-03")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(pages.get(url, admin)).bodyText().contains("The fan is loud.", "2 Nov 2026", "A new fan.");
        assertThat(pages.get("/machines/" + machine, admin)).bodyText().contains("Fault ended by Olive Keeper");
    }

    @Test
    void faultNeedsWordsAndADayThatHasCome() {
        var url = "/machines/" + machine + "/faults";

        assertThat(pages.post(url, admin, Map.of("words", " ", "day", "2999-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say it in a few words.", "Give a day that has come", "value=\"2999-01-01\"");
        assertThat(pages.get(url + "/" + UUID.randomUUID(), admin)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get("/machines/" + UUID.randomUUID() + "/faults", admin))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void change(int version, String state, String rack) {
        var typed = Map.of("state", state, "facts.rack", rack, "version", "" + version);
        assertThat(pages.post("/machines/" + machine, admin, typed)).hasStatus3xxRedirection();
    }

    private static String next(MvcTestResult page) {
        try {
            var body = page.getResponse().getContentAsString();
            return body.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> recordedFields() {
        return jdbc.sql("""
                select field || ': ' || coalesce(value_before, '-') || ' > ' || coalesce(value_after, '-')
                from record_field join record_entry using (record_entry_id)
                where subject_id = ? order by record_entry_id, position""").param(machine).query(String.class).list();
    }
}
