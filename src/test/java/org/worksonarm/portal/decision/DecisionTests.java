package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;

class DecisionTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Verdict ACCEPTED = Verdict.accepted("many users of arm64 gain");
    private static final Verdict WAITING = Verdict.waitingList("for now there is none free");
    private static final Verdict DECLINED = Verdict.declined("nobody looks after it", "two people who do");

    private final ApplicationId application = ApplicationId.create();
    private final AccountId admin = AccountId.create();

    @Test
    void isHeldWithoutADayUntilItsRelease() {
        var decision = held(ACCEPTED);

        assertThat(decision.state()).isEqualTo(DecisionState.HELD);
        assertThat(decision.telling()).isEqualTo(Telling.none());
    }

    @Test
    void changesFreelyWhileNobodyKnows() {
        var decision = held(ACCEPTED);

        decision.change(DECLINED, admin, TUESDAY);

        assertThat(decision.verdict()).isEqualTo(DECLINED);
        assertThat(decision.heldAt()).isEqualTo(TUESDAY);
    }

    @Test
    void countsFromItsRelease() {
        var decision = held(ACCEPTED);

        decision.release(null, List.of(), admin, TUESDAY);

        assertThat(decision.telling()).isEqualTo(new Telling(admin, TUESDAY, TUESDAY));
    }

    @Test
    void keepsTheDayOfTheFirstAnswer() {
        var first = released(WAITING);
        first.replace();
        var next = held(ACCEPTED);

        next.release(first, List.of(), admin, TUESDAY);

        assertThat(next.telling()).isEqualTo(new Telling(admin, TUESDAY, MONDAY));
    }

    @Test
    void isNeitherChangedNorTakenBackOnceToldAndToldOnce() {
        var decision = released(ACCEPTED);

        assertThatIllegalStateException().isThrownBy(() -> decision.change(DECLINED, admin, TUESDAY));
        assertThatIllegalStateException().isThrownBy(() -> decision.takeBack(null));
        assertThatIllegalStateException().isThrownBy(() -> decision.release(null, List.of(), admin, TUESDAY));
    }

    @Test
    void isNotReleasedOnceTakenBack() {
        var decision = held(ACCEPTED);
        decision.takeBack(null);

        assertThatIllegalStateException().isThrownBy(() -> decision.release(null, List.of(), admin, TUESDAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED"})
    void isFollowedByAnotherOnlyOnceReopened(Outcome outcome) {
        var decision = released(outcome == Outcome.ACCEPTED ? ACCEPTED : DECLINED);

        assertThatIllegalStateException().isThrownBy(decision::replace);
        decision.reopen("a letter had not been read", List.of(), admin, TUESDAY);

        assertThat(decision.state()).isEqualTo(DecisionState.REOPENED);
        assertThat(decision.verdict().outcome()).isEqualTo(outcome);
    }

    @Test
    void hasNeitherAuthorNorDayWhereThePastDoesNotTell() {
        var past = Decision.past(application, Verdict.accepted("approved before the portal"));

        assertThat(past.decidedBy()).isNull();
        assertThat(past.telling()).isEqualTo(Telling.none());
    }

    @Test
    void declinesOnlyWithAWordOnWhatWouldChangeTheAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.declined("too early", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.accepted(" "));
    }

    private Decision held(Verdict verdict) {
        return Decision.held(application, verdict, admin, MONDAY);
    }

    private Decision released(Verdict verdict) {
        var decision = held(verdict);
        decision.release(null, List.of(), admin, MONDAY);
        return decision;
    }
}
