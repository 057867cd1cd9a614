package org.worksonarm.portal.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Answers.isRefused;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
class ModelPagesTests {

    private static final String AMPERE = "01910000-0000-7000-8000-000000000204";

    @Autowired
    InventoryPages pages;

    @Autowired
    JdbcClient jdbc;

    private SignedIn admin;

    @BeforeEach
    void begin() {
        admin = pages.admin();
    }

    @Test
    void addsAModelAndLeavesUnknownWhatIsNotTyped() {
        assertThat(add("altra-max", Map.of("name", "Altra Max", "cores", "128", "aarch32", "USER")))
                .hasRedirectedUrl("/machines/models");

        assertThat(pages.get("/machines/models", admin)).bodyText().contains("Altra Max", "128", "not known");
        assertThat(isUnknownButFor32BitCode("altra-max")).isTrue();
        assertThat(pages.get("/machines/new", admin)).bodyText().contains("Altra Max");
    }

    @Test
    void changesAModelButNeverItsSlug() {
        add("altra-max", Map.of("name", "Altra Max"));
        var id = model("altra-max");

        assertThat(change(id, 0, Map.of("slug", "other", "name", "Altra Max M128", "threads", "128", "kvm", "true")))
                .hasRedirectedUrl("/machines/models");

        assertThat(model("altra-max")).isEqualTo(id);
        assertThat(changes(id)).bodyText().contains("Changed by Olive Keeper", "Altra Max M128", "Threads", "128");
    }

    @Test
    void tellsWhatIsWrongWithAModelAndKeepsIt() {
        isRefused(
                add("Not Plain", Map.of("cores", "0", "aarch32", "MAYBE", "vendor", "nobody")),
                "letters, digits and hyphens for the short name",
                "Give the model a name.",
                "Give the cores as a whole number",
                "Choose one of the answers about 32-bit code.",
                "Choose who makes it.",
                "value=\"Not Plain\"");
    }

    @Test
    void refusesASecondModelOfOneName() {
        assertThat(add("another", Map.of("name", "ThunderX")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Another model has this name already.");
    }

    @Test
    void showsBothVersionsOfAStaleEdit() {
        add("altra-max", Map.of("name", "Altra Max"));
        var id = model("altra-max");
        change(id, 0, Map.of("name", "First"));

        assertThat(change(id, 0, Map.of("name", "Second")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("First", "Second");
        assertThat(pages.get("/machines/models/" + UUID.randomUUID(), admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsAListOfVendors() {
        savesVendor("/machines/vendors", " Phytium ");

        savesVendor("/machines/vendors/" + AMPERE, "Ampere Computing");

        assertThat(pages.get("/machines/vendors", admin))
                .bodyText()
                .contains("Phytium", "Ampere Computing", "eMAG 8180");
        assertThat(pages.get("/machines/vendors/" + UUID.randomUUID(), admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesASecondVendorOfOneName() {
        assertThat(pages.post("/machines/vendors", admin, Map.of("name", "Cavium")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Another vendor has this name already.");
    }

    private MvcTestResult add(String slug, Map<String, String> typed) {
        var form = new HashMap<>(Map.of("slug", slug, "vendor", AMPERE));
        form.putAll(typed);
        return pages.post("/machines/models/new", admin, form);
    }

    private MvcTestResult change(UUID id, int version, Map<String, String> typed) {
        var form = new HashMap<>(Map.of("vendor", AMPERE, "version", "" + version));
        form.putAll(typed);
        return pages.post("/machines/models/" + id, admin, form);
    }

    private UUID model(String slug) {
        return jdbc.sql("select model_id from machine_model where slug = ?")
                .param(slug)
                .query(UUID.class)
                .single();
    }

    private MvcTestResult changes(UUID id) {
        return pages.get("/machines/models/" + id + "/changes", admin);
    }

    private void savesVendor(String path, String name) {
        assertThat(pages.post(path, admin, Map.of("name", name))).hasRedirectedUrl("/machines/vendors");
    }

    private boolean isUnknownButFor32BitCode(String slug) {
        return jdbc.sql("select sockets is null and ram_gib is null and kvm is null and aarch32 = 'USER'"
                        + " from machine_model where slug = ?")
                .param(slug)
                .query(Boolean.class)
                .single();
    }
}
