package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Answers.isRefused;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({Scenery.class, Shelves.class})
class ViewTests {

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
    void keepsWhatSomebodyLooksFor() {
        assertThat(save(ada, "Edge, strong", "area:edge score:>3", false).param("columns", "SCORE", "TAGS"))
                .hasRedirectedUrl("/find?q=area%3Aedge%20score%3A%3E3&columns=SCORE%2CTAGS&sort=TITLE");
        assertThat(find(ada)).contains("Edge, strong");
        assertThat(find(ravi)).doesNotContain("Edge, strong");
    }

    @Test
    void showsASharedViewToEachWithTheirOwnResults() {
        assertThat(save(ada, "Everything of ours", "area:edge", true)).hasStatus3xxRedirection();
        shelves.conflict("Alpha", ravi);

        assertThat(find(ravi)).contains("Everything of ours", "by Ada");
        assertThat(shelves.found("area:edge", ada)).containsExactlyInAnyOrder("Alpha", "Bravo");
        assertThat(shelves.found("area:edge", ravi)).containsExactly("Bravo");
    }

    @Test
    void hidesASharedViewThatCallsByNameWhatItsReaderMustNotKnow() {
        save(ada, "About Project of Bravo", "status:open", true).exchange();
        save(ada, "Theirs", "project:\"project of bravo\"", true).exchange();
        shelves.conflict("Bravo", ravi);

        assertThat(find(ravi)).doesNotContain("About Project of Bravo", "Theirs");
        assertThat(find(ada)).contains("About Project of Bravo", "Theirs");
    }

    @Test
    void hidesASharedViewThatCallsItByAPartOfItsName() {
        shelves.rename("Bravo", "Kakapo Containers");
        save(ada, "For the board", "project:kakap", true).exchange();
        save(ada, "Kakapos again", "status:open", true).exchange();
        save(ada, "Their containers", "containers status:review", true).exchange();
        shelves.conflict("Bravo", ravi);

        assertThat(find(ravi)).doesNotContain("For the board", "Kakapos again", "Their containers");
        assertThat(find(ada)).contains("For the board", "Kakapos again", "Their containers");
    }

    @Test
    void showsASharedViewWhoseWordsTellNothing() {
        shelves.rename("Bravo", "Open Review");
        shelves.rename("Charlie", "Openers");
        save(ada, "All that is open", "status:open -status:review", true).exchange();
        shelves.conflict("Bravo", ravi);

        assertThat(find(ravi)).contains("All that is open");
    }

    @Test
    void isChangedAndDeletedByItsOwnerOnly() {
        save(ada, "Mine", "area:edge", true).exchange();
        var view = "/find/views/" + id("Mine");

        assertThat(mvc.get().uri(view).with(as(ravi))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(view, ravi).param("name", "His").param("version", "0")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(view + "/delete", ravi)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(view, ada)
                        .param("name", "Our own list")
                        .param("query", "tag:urgent")
                        .param("version", "0"))
                .hasStatus3xxRedirection();
        assertThat(find(ada)).contains("Our own list").doesNotContain("Mine");
        assertThat(post(view + "/delete", ada)).hasRedirectedUrl("/find");
        assertThat(find(ada)).doesNotContain("Our own list");
    }

    @Test
    void refusesToOverwriteWhatWasSavedMeanwhile() {
        save(ada, "Mine", "area:edge", true).exchange();
        var view = "/find/views/" + id("Mine");
        post(view, ada).param("name", "First").param("version", "0").exchange();

        assertThat(post(view, ada).param("name", "Second").param("version", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        save(ada, "Mine", "area:edge", false).exchange();

        var again = save(ada, "Mine", "area:edge", false).exchange();
        var nameless = save(ada, " ", "aera:edge", true).exchange();

        isRefused(again, "You have a view of this name already", "value=\"area:edge\"");
        isRefused(nameless, "Give the view a name", "There is no word “aera:”", "value=\"aera:edge\"");
    }

    @Test
    void comesWithViewsThatAreUsefulToEverybody() {
        for (var ready : ReadyView.values()) {
            assertThat(mvc.get().uri(URI.create(ready.address())).with(as(ravi)))
                    .hasStatusOk();
        }
        assertThat(find(ravi)).contains("Without a review", "Yours to review", "Needs 32-bit code");
    }

    private MockMvcRequestBuilder save(SignedIn person, String name, String query, boolean shared) {
        return post("/find/views", person)
                .param("name", name)
                .param("query", query)
                .param("sort", "TITLE")
                .param("shared", String.valueOf(shared));
    }

    private String find(SignedIn person) {
        shelves.settle();
        try {
            var page = mvc.get().uri("/find").with(as(person)).exchange();
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID id(String name) {
        return jdbc.sql("select saved_view_id from saved_view where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private MockMvcRequestBuilder post(String path, SignedIn person) {
        return mvc.post().uri(path).with(as(person)).with(csrf());
    }
}
