package org.worksonarm.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worksonarm.portal.support.Answers.isRefused;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;
import org.worksonarm.portal.support.Scenery;
import org.worksonarm.portal.support.StatementCount;

/** Saying something among those to whom a discussion is open. */
@PortalTest
@Import({Scenery.class, Debate.class})
class DiscussionTests {

    @Autowired
    Scenery scenery;

    @Autowired
    Debate debate;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ravi;
    private SignedIn ada;
    private ApplicationId application;
    private String posts;

    @BeforeEach
    void enter() {
        ravi = scenery.person("Ravi", Role.REVIEWER);
        ada = scenery.person("Ada", Role.ADMIN);
        application = scenery.application("VPP", 10);
        posts = "/discussions/%s/posts".formatted(application);
        debate.review(application, ravi);
    }

    @Test
    void isReadInTheOrderOfTime() {
        debate.say(application, ravi, "We need **numbers**");
        debate.say(application, ada, "I ask them");

        assertThat(debate.read(application, ravi))
                .bodyText()
                .containsSubsequence("Ravi", "<strong>numbers</strong>", "Ada", "I ask them");
    }

    @Test
    void leadsBackToWhereItWasWritten() {
        var id = UUID.randomUUID().toString();

        assertThat(debate.send(posts, ravi, "body", "Here", "postId", id, "from", "review"))
                .hasRedirectedUrl("/review/%s#post-%s".formatted(application, id));
    }

    @Test
    void previewsAndAsksForWords() {
        assertThat(debate.send(posts, ravi, "body", "*Perhaps* <script>", "intent", "PREVIEW"))
                .hasStatusOk()
                .bodyText()
                .contains("<em>Perhaps</em>", "*Perhaps* &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(debate.send(posts, ravi, "body", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write something.");
        assertThat(debate.send(posts, ravi, "body", "x".repeat(10_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("10,000 characters at most", "xxxxxxxx");
        assertThat(scenery.count("post", application)).isZero();
    }

    @Test
    void keepsOnceWhatIsSentTwiceHoweverFast() throws InterruptedException {
        var press = sending(UUID.randomUUID(), "Only once");

        assertThat(Race.run(Collections.nCopies(6, press))).isEmpty();
        press(press);

        assertThat(scenery.count("post", application)).isOne();
    }

    @Test
    void losesNoWordsThatAnOldFormSends() {
        var id = debate.say(application, ravi, "At first").toString();

        assertThat(debate.send(posts, ravi, "postId", id, "body", "And then"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("You sent this form before", "And then")
                .doesNotContain("value=\"" + id);
        assertThat(debate.send(posts, ada, "postId", id, "body", "Stolen")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsThatAPostWasEdited() {
        var post = debate.say(application, ravi, "Two machines");
        assertThat(debate.read(posts + "/" + post, ravi)).bodyText().contains("Two machines");

        assertThat(debate.edit(application, ravi, post, "Three machines", 0)).hasStatus(HttpStatus.FOUND);

        assertThat(page(ada)).bodyText().contains("Three machines", "edited").doesNotContain("Two machines");
        assertThat(recorded(post)).isEqualTo("written, edited");
    }

    @Test
    void overwritesNoEditOfAnotherTab() {
        var post = debate.say(application, ravi, "Two machines");
        debate.edit(application, ravi, post, "Three machines", 0);

        assertThat(debate.edit(application, ravi, post, "Four machines", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Three machines", "Four machines");
    }

    @Test
    void isEditedByNobodyElseNorLater() {
        var post = debate.say(application, ravi, "Two machines");
        var old = old();

        assertThat(debate.edit(application, ada, post, "No machine", 0)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.read(posts + "/" + old, ravi)).hasStatus(HttpStatus.NOT_FOUND);
        isRefused(debate.edit(application, ravi, old, "Much later", 0), "15 minutes", "Much later");
        assertThat(debate.read(application, ada)).bodyText().contains("Two machines", "Of old");
    }

    @Test
    void isTakenBackWithATrace() {
        var post = debate.say(application, ravi, "Their lead is an okapi");
        assertThat(debate.takeBack(application, ada, post)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(debate.takeBack(application, ravi, post)).hasStatus(HttpStatus.FOUND);
        assertThat(debate.takeBack(application, ravi, post)).hasStatus(HttpStatus.FOUND);

        assertThat(page(ada)).bodyText().contains("Ravi", "Taken back on").doesNotContain("okapi");
        assertThat(recorded(post)).isEqualTo("written, taken back");
        assertThat(debate.edit(application, ravi, post, "Back again", 1)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isKeptByTheDatabaseFromBeingRewritten() {
        var post = debate.say(application, ravi, "As it was");

        refuses("update post set body = 'otherwise' where post_id = ?", post);
        refuses("update post set edited_at = written_at + interval '16 minutes' where post_id = ?", post);
        refuses("delete from post where post_id = ?", post);
        scenery.declareConflict(application, ada);
        assertThatThrownBy(() -> insert(ada, "now()", "Mine")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void costsTheSameHoweverMuchIsSaid() {
        debate.say(application, ada, "One");
        var few = StatementCount.of(() -> debate.read(application, ravi));
        for (var at = 0; at < 20; at++) {
            debate.say(application, ada, "More");
        }

        assertThat(StatementCount.of(() -> debate.read(application, ravi))).isEqualTo(few);
    }

    private static void press(Callable<Void> button) {
        try {
            button.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID old() {
        return insert(ravi, "timestamptz '2026-11-22'", "Of old");
    }

    private UUID insert(SignedIn author, String at, String body) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into post (post_id, application_id, author, written_at, body, version) values (?, ?, ?, %s, ?, 0)"
                                .formatted(at))
                .params(id, application.value(), author.accountId().value(), body)
                .update();
        return id;
    }

    private void refuses(String sql, UUID post) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(post).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String recorded(UUID post) {
        return jdbc.sql("""
                select string_agg(action, ', ' order by record_entry_id) from record_entry
                where subject_kind = 'post' and subject_id = ?""").param(post).query(String.class).single();
    }

    private Callable<Void> sending(UUID id, String body) {
        return () -> {
            assertThat(debate.send(posts, ravi, "postId", id.toString(), "body", body))
                    .hasStatus(HttpStatus.FOUND);
            return null;
        };
    }

    private MvcTestResult page(SignedIn person) {
        return debate.read(application, person);
    }
}
