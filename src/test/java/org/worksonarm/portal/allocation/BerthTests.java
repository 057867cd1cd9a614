package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.allocation.PlainMachine.PlainLoan;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.Equipment.Boot;
import org.worksonarm.portal.application.Equipment.Jobs;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;

class BerthTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period DECEMBER = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

    @Test
    void keepsTrustedJobsAwayFromThoseOfStrangersAndSaysSo() {
        var berth = shared(true);

        assertThat(berth.refusal(vm(Jobs.TRUSTED), DECEMBER, TODAY))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("runs jobs of strangers then: jobs of strangers are kept apart from"
                                + " trusted ones."));
        assertThat(berth.refusal(vm(Jobs.UNTRUSTED), DECEMBER, TODAY)).isEmpty();
    }

    @Test
    void keepsJobsOfStrangersAwayFromTrustedOnes() {
        var berth = shared(false);

        assertThat(berth.refusal(vm(Jobs.UNTRUSTED), DECEMBER, TODAY))
                .hasValueSatisfying(words -> assertThat(words).contains("runs jobs that are trusted then"));
        assertThat(berth.refusal(vm(Jobs.NOT_SURE), DECEMBER, TODAY)).isEmpty();
    }

    @Test
    void isFreeForTheOtherKindOnceTheFirstHasGoneAndItIsCleaned() {
        var berth = shared(true);

        assertThat(berth.free(vm(Jobs.TRUSTED), DECEMBER).map(Period::first)).hasValue(LocalDate.of(2027, 2, 2));
        assertThat(berth.free(vm(Jobs.UNTRUSTED), DECEMBER)).hasValue(DECEMBER);
    }

    @Test
    void takesWhatIsAddedIntoAccountAndStaysAsItWasItself() {
        var berth = shared(true);

        var full = berth.plus(vm(Jobs.UNTRUSTED), DECEMBER)
                .plus(vm(Jobs.UNTRUSTED), DECEMBER)
                .plus(vm(Jobs.UNTRUSTED), DECEMBER);

        assertThat(full.refusal(vm(Jobs.UNTRUSTED), DECEMBER, TODAY))
                .hasValueSatisfying(words -> assertThat(words).contains("is too full on"));
        assertThat(berth.refusal(vm(Jobs.UNTRUSTED), DECEMBER, TODAY)).isEmpty();
    }

    @Test
    void servesNobodyBeyondADayOnWhichItIsSupposedToClose() {
        var closing = shared(true).closing(LocalDate.of(2026, 12, 15));

        assertThat(closing.free(vm(Jobs.UNTRUSTED), DECEMBER)).isEmpty();
    }

    @Test
    void isAnotherMachineWithoutLoansFromTheDayOfItsArrival() {
        var berth = shared(true);

        var arriving = berth.another("new one", berth, TODAY, LocalDate.of(2026, 12, 10));

        assertThat(arriving.isAssumed()).isTrue();
        assertThat(arriving.machine()).isNotEqualTo(berth.machine());
        assertThat(arriving.free(vm(Jobs.TRUSTED), DECEMBER).map(Period::first)).hasValue(LocalDate.of(2026, 12, 10));
    }

    /** A part of it is lent until the end of January. */
    private static Berth shared(boolean untrusted) {
        var loan = new PlainLoan(UUID.randomUUID(), false, 16, 32, TODAY, LocalDate.of(2027, 1, 31), untrusted);
        return new PlainMachine(UUID.randomUUID(), true, true, 64, 64, 256, 64, null, true, null, 1, List.of(loan))
                .berth();
    }

    private static Wanted vm(Jobs jobs) {
        var need = new ResourceNeed(
                RequestKind.VM,
                1,
                16,
                32,
                10,
                null,
                Answer.NO,
                Answer.NO,
                null,
                null,
                1,
                false,
                null,
                "",
                new Equipment(Answer.NO, Answer.NO, "", Boot.ANY, null, "", jobs, null),
                false);
        return new Wanted(ResourceRequestId.create(), ApplicationId.create(), need);
    }
}
