package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.worksonarm.portal.application.ApplicationStatus.CLOSED;
import static org.worksonarm.portal.application.ApplicationStatus.DRAFT;
import static org.worksonarm.portal.application.ApplicationStatus.QUESTION;
import static org.worksonarm.portal.application.ApplicationStatus.SUBMITTED;
import static org.worksonarm.portal.application.ApplicationStatus.UNDER_REVIEW;
import static org.worksonarm.portal.application.ApplicationStatus.WAITING_LIST;
import static org.worksonarm.portal.application.Applied.TUESDAY;
import static org.worksonarm.portal.application.Applied.in;
import static org.worksonarm.portal.application.Applied.only;

import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which steps each status of an application allows. */
class ApplicationStepsTests {

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void isWrittenAndSubmittedOnlyByItsTeamsTurn(ApplicationStatus status) {
        assertAllowed(status, application -> application.write(only(), TUESDAY), Set.of(DRAFT, QUESTION));
        assertAllowed(status, application -> application.submit(TUESDAY), Set.of(DRAFT, QUESTION));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void isAskedAboutOnlyWhileReviewersActNext(ApplicationStatus status) {
        assertAllowed(status, application -> application.ask(FormSection.CI, TUESDAY), Set.of(SUBMITTED, UNDER_REVIEW));
        assertAllowed(status, application -> application.dropQuestion(TUESDAY), Set.of(QUESTION));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void isDecidedAndWithdrawnOnlyWhileItWaits(ApplicationStatus status) {
        assertAllowed(
                status,
                application -> application.decide(Outcome.DECLINED, "No", TUESDAY),
                Set.of(SUBMITTED, UNDER_REVIEW, QUESTION, WAITING_LIST));
        assertAllowed(
                status,
                application -> application.withdraw(null),
                Set.of(DRAFT, SUBMITTED, UNDER_REVIEW, QUESTION, WAITING_LIST));
        assertAllowed(status, application -> application.reopen(TUESDAY), Set.of(CLOSED));
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
}
