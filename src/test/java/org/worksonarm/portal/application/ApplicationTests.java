package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.Applied.MONDAY;
import static org.worksonarm.portal.application.Applied.TUESDAY;
import static org.worksonarm.portal.application.Applied.draft;
import static org.worksonarm.portal.application.Applied.in;
import static org.worksonarm.portal.application.Applied.only;
import static org.worksonarm.portal.application.Applied.takenUp;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ApplicationTests {

    @Test
    void beginsAsADraftOfRevisionZero() {
        var application = draft();

        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(application.revision()).isZero();
        assertThat(application.timeline().submittedAt()).isNull();
        assertThat(application.number()).hasToString("WOA-7");
    }

    @Test
    void keepsWhatItsTeamWrote() {
        var application = draft();

        application.write(ApplicationFixtures.content("Numbers"), TUESDAY);

        assertThat(application.answers().title()).isEqualTo("Numbers");
        assertThat(application.areas())
                .containsExactlyInAnyOrder(ChosenArea.named("languages"), ChosenArea.named("ci-cd"));
        assertThat(application.content().requests())
                .extracting(RequestLine::need)
                .containsExactly(ApplicationFixtures.machine(), ApplicationFixtures.vm());
    }

    @Test
    void keepsTheIdentityOfARequestThatIsWrittenAgain() {
        var application = draft();
        application.write(ApplicationFixtures.content("Numbers"), MONDAY);
        var first = application.content().requests().getFirst().id();

        application.write(
                new Content(Answers.empty(), Set.of(), List.of(new RequestLine(first, ApplicationFixtures.vm()))),
                TUESDAY);

        assertThat(application.content().requests()).hasSize(1);
        assertThat(application.content().requests().getFirst().id()).isEqualTo(first);
        assertThat(application.content().requests().getFirst().need()).isEqualTo(ApplicationFixtures.vm());
    }

    @Test
    void marksEveryEditAsLaterThanTheOneBefore() {
        var application = draft();

        application.write(ApplicationFixtures.content("One"), MONDAY);
        var first = application.timeline().updatedAt();
        application.write(ApplicationFixtures.content("Two"), MONDAY);

        assertThat(application.timeline().updatedAt()).isAfter(first);
    }

    @Test
    void isSubmittedAsRevisionOne() {
        var application = draft();

        application.submit(TUESDAY);

        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.revision()).isEqualTo(1);
        assertThat(application.timeline().submittedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void isTakenUpOnce() {
        var application = in(ApplicationStatus.SUBMITTED);

        application.takeUp();
        application.takeUp();

        assertThat(application.status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            names = {"SUBMITTED", "QUESTION"},
            mode = Mode.EXCLUDE)
    void isNotTakenUpFromAnyOtherStatus(ApplicationStatus status) {
        var application = in(status);

        application.takeUp();

        assertThat(application.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void isDecidedWhileUnderReview(Outcome outcome) {
        var application = in(ApplicationStatus.UNDER_REVIEW);

        application.decide(outcome, "It fits", TUESDAY);

        assertThat(application.status().name()).isEqualTo(outcome.name());
        assertThat(application.timeline().decidedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void isDecidedAgainFromTheWaitingList() {
        var application = in(ApplicationStatus.WAITING_LIST);

        application.decide(Outcome.ACCEPTED, "A machine came free", TUESDAY);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ACCEPTED);
        assertThat(application.timeline().decidedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void countsAsSubmittedAnewOnceReopened() {
        var application = in(ApplicationStatus.CLOSED);

        application.reopen(TUESDAY);

        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.timeline().submittedAt()).isEqualTo(TUESDAY);
    }

    @ParameterizedTest
    @EnumSource(FormSection.class)
    void reopensJustTheSectionThatAQuestionIsAbout(FormSection section) {
        var application = draft();
        application.write(ApplicationFixtures.content("Numbers"), MONDAY);
        takenUp(application);

        var before = application.content();

        application.ask(section, TUESDAY);
        application.write(only(), TUESDAY);

        var emptied = FormSection.taken(section, before, only());
        assertThat(application.content()).isEqualTo(emptied).isNotEqualTo(only());
    }

    @Test
    void handsInTheAnswerToAQuestionAsTheNextRevision() {
        var application = in(ApplicationStatus.QUESTION);

        application.submit(TUESDAY);

        assertThat(application.status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
        assertThat(application.askedSection()).isNull();
        assertThat(application.revision()).isEqualTo(2);
        assertThat(application.timeline().submittedAt()).isEqualTo(MONDAY);
    }

    @Test
    void forgetsTheQuestionOnceItIsDecided() {
        var application = in(ApplicationStatus.QUESTION);

        application.decide(Outcome.DECLINED, "No answer is needed any more", TUESDAY);

        assertThat(application.askedSection()).isNull();
    }
}
