package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTermsTests {

    private static final Instant OPENING = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-10-31T18:00:00Z");
    private static final RoundTerms TERMS = new RoundTerms("Autumn", OPENING, DEADLINE, 24, 21);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T23:59:59Z, PLANNED",
        "2026-10-01T00:00:00Z, OPEN",
        "2026-10-31T17:59:59.999999Z, OPEN",
        "2026-10-31T18:00:00Z, GRACE",
        "2026-11-01T17:59:59.999999Z, GRACE",
        "2026-11-01T18:00:00Z, CLOSED"
    })
    void endsAtItsDeadlineAndNotAfterIt(Instant now, RoundState state) {
        assertThat(RoundState.of(TERMS, now)).isEqualTo(state);
    }

    @Test
    void promisesAnAnswerFromTheDeadlineOn() {
        assertThat(TERMS.answerBy()).isEqualTo(Instant.parse("2026-11-21T18:00:00Z"));
    }

    @Test
    void overlapsWithItsGrace() {
        assertThat(TERMS.overlaps(next(TERMS.deadline()))).isTrue();
        assertThat(TERMS.overlaps(next(TERMS.closesAt()))).isFalse();
        assertThat(next(TERMS.closesAt()).overlaps(TERMS)).isFalse();
    }

    @Test
    void doesNotEndBeforeItOpens() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundTerms("None", OPENING, OPENING, 0, 21));
    }

    @Test
    void isNeitherCalledOffNorOpenedAgainOnceItIsOpen() {
        var round = new Round(TERMS);

        assertThatIllegalStateException().isThrownBy(() -> round.callOff(OPENING));
        assertThatIllegalStateException()
                .isThrownBy(() -> round.change(next(OPENING.plusSeconds(60)), OPENING.plusSeconds(1)));
    }

    @Test
    void staysAsItWasOnceItIsClosed() {
        var round = new Round(TERMS);

        assertThatIllegalStateException().isThrownBy(() -> round.change(TERMS, TERMS.closesAt()));
    }

    private static RoundTerms next(Instant opening) {
        return new RoundTerms("Next", opening, opening.plus(Duration.ofDays(30)), 0, 21);
    }
}
