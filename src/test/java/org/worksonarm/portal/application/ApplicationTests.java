package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.worksonarm.portal.account.AccountId;

class ApplicationTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Set<ApplicationStatus> EDITABLE =
            EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.QUESTION);

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

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void refusesEveryStepThatItsStatusDoesNotAllow(ApplicationStatus status) {
        assertAllowed(status, application -> application.write(only(), TUESDAY), EDITABLE);
        assertAllowed(status, application -> application.submit(TUESDAY), EDITABLE);
        assertAllowed(
                status,
                application -> application.ask(FormSection.CI, TUESDAY),
                EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.UNDER_REVIEW));
        assertAllowed(status, application -> application.dropQuestion(TUESDAY), Set.of(ApplicationStatus.QUESTION));
        assertAllowed(status, application -> application.reopen(TUESDAY), Set.of(ApplicationStatus.CLOSED));
        assertAllowed(
                status,
                application -> application.decide(Outcome.DECLINED, "No", TUESDAY),
                EnumSet.of(
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.UNDER_REVIEW,
                        ApplicationStatus.QUESTION,
                        ApplicationStatus.WAITING_LIST));
        assertAllowed(
                status,
                application -> application.withdraw(null),
                EnumSet.of(
                        ApplicationStatus.DRAFT,
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.UNDER_REVIEW,
                        ApplicationStatus.QUESTION,
                        ApplicationStatus.WAITING_LIST));
    }

    private static void assertAllowed(
            ApplicationStatus status, Consumer<Application> step, Set<ApplicationStatus> allowed) {
        var application = in(status);

        if (allowed.contains(status)) {
            step.accept(application);
        } else {
            assertThatIllegalStateException().isThrownBy(() -> step.accept(application));
            assertThat(application.status()).isEqualTo(status);
        }
    }

    private static Content only(ResourceNeed... needs) {
        return ApplicationFixtures.content(Answers.empty(), Set.of(), needs);
    }

    private static Application draft() {
        return new Application(ProjectId.create(), 7, AccountId.create(), MONDAY);
    }

    private static Application in(ApplicationStatus status) {
        if (status == ApplicationStatus.CLOSED) {
            var old = ApplicationFixtures.old(ProjectId.create(), null, true);
            return new Application(old, Answers.empty(), 8, MONDAY);
        }
        var application = draft();
        switch (status) {
            case DRAFT, CLOSED -> {}
            case SUBMITTED -> application.submit(MONDAY);
            case WITHDRAWN -> application.withdraw("Changed our minds");
            case UNDER_REVIEW -> takenUp(application);
            case ACCEPTED, DECLINED, WAITING_LIST ->
                takenUp(application).decide(Outcome.valueOf(status.name()), "Because", MONDAY);
            case QUESTION -> takenUp(application).ask(FormSection.USE_CASE, MONDAY);
        }
        return application;
    }

    private static Application takenUp(Application application) {
        application.submit(MONDAY);
        application.takeUp();
        return application;
    }
}
