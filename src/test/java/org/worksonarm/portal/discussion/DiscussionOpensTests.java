package org.worksonarm.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** For whom a discussion opens, and that it leaves no trace before. */
@PortalTest
@Import({Scenery.class, Debate.class})
class DiscussionOpensTests {

    private static final String SENTENCE = "The discussion of reviewers and admins opens once your own review is in.";

    @Autowired
    Scenery scenery;

    @Autowired
    Debate debate;

    private SignedIn ravi;
    private SignedIn noor;
    private ApplicationId application;
    private UUID post;

    @BeforeEach
    void discuss() {
        ravi = scenery.person("Ravi", Role.REVIEWER);
        noor = scenery.person("Noor", Role.REVIEWER);
        application = scenery.application("VPP", 10);
        debate.review(application, ravi);
        post = debate.say(application, ravi, "Only an okapi would fund this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/discussions/", "/review/"})
    void opensToAReviewerOnceTheirOwnReviewIsIn(String page) {
        hidesTheDiscussion(debate.read(page + application, noor));

        debate.review(application, noor);

        showsTheDiscussion(debate.read(page + application, noor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/discussions/", "/ranking/"})
    void isOpenToAnAdminButNotToOneWhoOwesAReview(String page) {
        var admin = scenery.person("Ada", Role.ADMIN);
        var both = scenery.person("Bo", Role.ADMIN);
        scenery.grant(both, Role.REVIEWER);

        assertThat(debate.read(page + application, admin)).bodyText().contains("1 new");
        assertThat(debate.read(page + application, both))
                .hasStatusOk()
                .bodyText()
                .contains(SENTENCE)
                .doesNotContain("okapi", "1 new", "Posts: 1");

        debate.review(application, both);

        assertThat(debate.read(page + application, both)).bodyText().contains("1 new");
    }

    @Test
    void takesNothingFromThoseToWhomItIsClosed() {
        var posts = "/discussions/%s/posts".formatted(application);

        assertThat(debate.send(posts, noor, "body", "Let me in")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.send(posts, noor, "body", "Let me in", "intent", "PREVIEW"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.edit(application, noor, post, "Mine now", 0)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.takeBack(application, noor, post)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.read(posts + "/" + post, noor)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scenery.count("post", application)).isOne();
    }

    @Test
    void isNotThereForWhoeverHasAConflictOfInterest() {
        debate.review(application, noor);
        scenery.declareConflict(application, noor);

        assertThat(debate.read(application, noor)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.send("/discussions/%s/posts".formatted(application), noor, "body", "Me too"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(debate.unread(application, noor)).isEmpty();
        assertThat(scenery.count("post", application)).isOne();
    }

    @Test
    void isNotThereForTheTeam() {
        var mara = scenery.person("Mara");
        scenery.join(application, mara);

        assertThat(debate.read(application, mara).getResponse().getStatus()).isIn(403, 404);
        assertThat(debate.read("/applications/" + application, mara))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("okapi", "iscussion");
    }

    @Test
    void isCountedInThePileOnlyWhereItIsOpen() {
        assertThat(debate.unread(application, noor)).isEmpty();
        debate.review(application, noor);

        assertThat(debate.unread(application, noor)).isEqualTo("1");
        assertThat(debate.unread(application, ravi)).isEmpty();
        debate.read(application, noor);

        assertThat(debate.unread(application, noor)).isEmpty();
        debate.say(application, ravi, "And another thing");
        debate.say(application, noor, "Agreed");
        assertThat(debate.unread(application, noor)).isEqualTo("1");
        assertThat(debate.unread(application, ravi)).isEqualTo("1");
    }

    private void hidesTheDiscussion(MvcTestResult page) {
        assertThat(page).hasStatusOk().bodyText().contains(SENTENCE).doesNotContain("okapi", "1 new", post.toString());
    }

    private static void showsTheDiscussion(MvcTestResult page) {
        assertThat(page).bodyText().contains("okapi", "1 new", "Ravi").doesNotContain(SENTENCE);
    }
}
