package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({Scenery.class, Shelves.class})
class BulkTests {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Shelves shelves;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ada;
    private SignedIn ravi;

    @BeforeEach
    void fill() {
        ada = shelves.person("Ada", Role.ADMIN);
        ravi = shelves.person("Ravi", Role.REVIEWER);
        shelves.fill(ada, ravi);
    }

    @Test
    void listsWhatWillChangeAndWhatNotAndWhy() {
        assertThat(preview(ada, "ADD_TAG", "urgent", "Alpha", "Bravo"))
                .hasStatusOk()
                .bodyText()
                .contains("Will change: 1", "Will not change: 1", "has the tag already", "Change exactly these 1");
        assertThat(tags("urgent")).containsExactly("Alpha");
    }

    @Test
    void addsATagToExactlyThePreviewedAndRecordsIt() {
        var seal = seal(preview(ada, "ADD_TAG", "Follow-Up", "Bravo", "Charlie"));

        assertThat(apply(ada, "ADD_TAG", "Follow-Up", seal, "Bravo", "Charlie"))
                .hasRedirectedUrl("/find?q=area%3Aedge");

        assertThat(tags("follow-up")).containsExactly("Bravo", "Charlie");
        assertThat(records("tagged")).isEqualTo(2);
    }

    @Test
    void takesATagOff() {
        var seal = seal(preview(ada, "REMOVE_TAG", "urgent", "Alpha", "Bravo"));

        assertThat(apply(ada, "REMOVE_TAG", "urgent", seal, "Alpha", "Bravo")).hasStatus3xxRedirection();
        assertThat(tags("urgent")).isEmpty();
        assertThat(records("untagged")).isEqualTo(1);
    }

    @Test
    void changesNothingWhereTheListChangedMeanwhile() {
        var seal = seal(preview(ada, "ADD_TAG", "follow-up", "Bravo", "Charlie"));
        shelves.tag("Bravo", "follow-up", ada);

        assertThat(apply(ada, "ADD_TAG", "follow-up", seal, "Bravo", "Charlie"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing was changed", "Will change: 1", "has the tag already");
        assertThat(tags("follow-up")).containsExactly("Bravo");
    }

    @Test
    void changesNothingButWhatWasPreviewed() {
        var seal = seal(preview(ada, "ADD_TAG", "follow-up", "Bravo"));

        assertThat(apply(ada, "ADD_TAG", "follow-up", seal, "Bravo", "Charlie")).hasStatus(HttpStatus.CONFLICT);
        assertThat(apply(ada, "ADD_TAG", "other", seal, "Bravo")).hasStatus(HttpStatus.CONFLICT);
        assertThat(tags("follow-up")).isEmpty();
    }

    @Test
    void assignsToAReviewerWhatMayBeAssigned() {
        shelves.conflict("Charlie", ravi);
        var titles = new String[] {"Alpha", "Bravo", "Charlie", "Delta"};
        var preview = preview(ada, "ASSIGN", "", titles);

        assertThat(preview)
                .bodyText()
                .contains(
                        "Will change: 1",
                        "Will not change: 3",
                        "has reviewed it already",
                        "conflict of interest",
                        "does not wait");
        assertThat(apply(ada, "ASSIGN", "", seal(preview), titles)).hasStatus3xxRedirection();
        assertThat(shelves.found("reviewer:me", ravi)).containsExactlyInAnyOrder("Alpha", "Bravo");
    }

    @Test
    void goesForAllThatASearchFinds() {
        var chosen = post("/find/bulk", ada)
                .param("q", "area:edge")
                .param("all", "true")
                .exchange();

        assertThat(chosen).hasStatusOk().bodyText().contains("Alpha", "Bravo").doesNotContain("Charlie");
    }

    @Test
    void leavesOutWithoutATraceWhatTheAdminMustNotKnow() {
        var insider = shelves.person("Insider", Role.ADMIN);
        shelves.conflict("Bravo", insider);
        var preview = preview(insider, "ADD_TAG", "seen", "Bravo", "Charlie");

        assertThat(preview)
                .bodyText()
                .contains("Will change: 1", "Change 1 application")
                .doesNotContain("Bravo");
        assertThat(apply(insider, "ADD_TAG", "seen", seal(preview), "Bravo", "Charlie"))
                .hasStatus3xxRedirection();
        assertThat(tags("seen")).containsExactly("Charlie");
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        assertThat(preview(ada, "ADD_TAG", "Two words!", "Alpha"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a tag", "value=\"Two words!\"");
        assertThat(post("/find/bulk/preview", ada).param("ids", ids("Alpha")).param("change", "ASSIGN"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a reviewer", "Enter a day from today on");
    }

    @Test
    void isForAdminsOnly() {
        for (var path : List.of("/find/bulk", "/find/bulk/preview", "/find/bulk/apply")) {
            assertThat(post(path, ravi)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private MvcTestResult preview(SignedIn admin, String change, String tag, String... titles) {
        return filled("/find/bulk/preview", admin, change, tag, titles).exchange();
    }

    private MvcTestResult apply(SignedIn admin, String change, String tag, String seal, String... titles) {
        return filled("/find/bulk/apply", admin, change, tag, titles)
                .param("seal", seal)
                .exchange();
    }

    private MockMvcRequestBuilder filled(String path, SignedIn admin, String change, String tag, String... titles) {
        return post(path, admin)
                .param("ids", ids(titles))
                .param("back", "area:edge")
                .param("change", change)
                .param("tag", tag)
                .param("reviewer", ravi.accountId().toString())
                .param("dueOn", "2026-12-03");
    }

    private String ids(String... titles) {
        return Arrays.stream(titles).map(title -> shelves.id(title).toString()).collect(Collectors.joining(" "));
    }

    private static String seal(MvcTestResult preview) {
        try {
            var found = SEAL.matcher(preview.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tags(String tag) {
        return shelves.found("tag:" + tag, ada).stream().sorted().toList();
    }

    private long records(String action) {
        return jdbc.sql("select count(*) from record_entry where subject_kind = 'tags of application' and action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private MockMvcRequestBuilder post(String path, SignedIn person) {
        return mvc.post().uri(path).with(as(person)).with(csrf());
    }
}
