package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;

class DecisionTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private final AccountId admin = AccountId.create();

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED"})
    void isMadeAnewFromTheWaitingList(Outcome outcome) {
        var decision = decision(Outcome.WAITING_LIST);

        decision.decideAnew(outcome, "a machine came back", admin, TUESDAY);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reason()).isEqualTo("a machine came back");
        assertThat(decision.decidedAt()).isEqualTo(TUESDAY);
        assertThat(decision.firstDecidedAt()).isEqualTo(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED"})
    void standsOnceAcceptedOrDeclined(Outcome outcome) {
        var decision = decision(outcome);

        assertThatIllegalStateException()
                .isThrownBy(() -> decision.decideAnew(Outcome.ACCEPTED, "changed my mind", admin, TUESDAY));
        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void doesNotPutOnTheWaitingListTwice() {
        var decision = decision(Outcome.WAITING_LIST);

        assertThatIllegalStateException()
                .isThrownBy(() -> decision.decideAnew(Outcome.WAITING_LIST, "still waiting", admin, TUESDAY));
    }

    @Test
    void hasNeitherAuthorNorDayWhereThePastDoesNotTell() {
        var past = Decision.past(ApplicationId.create(), Outcome.ACCEPTED, "approved before the portal");

        assertThat(past.decidedBy()).isNull();
        assertThat(past.decidedAt()).isNull();
    }

    private Decision decision(Outcome outcome) {
        return new Decision(ApplicationId.create(), outcome, "for now there is none free", admin, MONDAY);
    }
}
