package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.allocation.Calendar.Clash;

class CalendarTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Capacity HOST = new Capacity(10, 10, 10, 2);

    @Test
    void wholeMachineIsFreeBetweenTwoLoans() {
        var calendar = new Calendar(Capacity.NOTHING, List.of(whole(0, 10), whole(20, 10)));

        assertThat(calendar.clash(Portion.whole(), days(10, 10))).isEmpty();
        assertThat(calendar.clash(Portion.whole(), days(9, 10))).isPresent();
        assertThat(calendar.clash(Portion.whole(), days(10, 11))).isPresent();
    }

    @Test
    void gapThatIsTooShortIsPassedOver() {
        var calendar = new Calendar(Capacity.NOTHING, List.of(whole(20, 10), whole(0, 10)));

        assertThat(calendar.freeFrom(Portion.whole(), DAY, 10)).contains(DAY.plusDays(10));
        assertThat(calendar.freeFrom(Portion.whole(), DAY, 11)).contains(DAY.plusDays(30));
    }

    @Test
    void looksAtEachDayAndNotAtTheSumOfLoans() {
        var calendar = new Calendar(HOST, List.of(vm(6, 0, 10), vm(6, 10, 10)));

        assertThat(calendar.clash(Portion.vm(4, 1, 1), days(0, 20))).isEmpty();
        assertThat(calendar.clash(Portion.vm(5, 1, 1), days(0, 20))).isPresent();
    }

    @Test
    void namesTheFirstFullDayAndWhatIsLeft() {
        var calendar = new Calendar(HOST, List.of(vm(4, 0, 30), vm(4, 5, 5)));

        assertThat(calendar.clash(Portion.vm(5, 1, 1), days(0, 20)))
                .contains(new Clash.Full(DAY.plusDays(5), new Capacity(2, 8, 8, 2)));
        assertThat(calendar.freeFrom(Portion.vm(5, 1, 1), DAY, 20)).contains(DAY.plusDays(10));
    }

    @Test
    void wholeLoanExcludesPartsAndPartsAWholeLoan() {
        assertThat(new Calendar(HOST, List.of(whole(0, 10))).clash(Portion.ciSlots(1), days(9, 5)))
                .isPresent();
        assertThat(new Calendar(HOST, List.of(vm(1, 0, 10))).clash(Portion.whole(), days(9, 5)))
                .isPresent();
    }

    private static Period days(int offset, int length) {
        return Period.ofDays(DAY.plusDays(offset), length);
    }

    private static Booking whole(int offset, int length) {
        return booking(Portion.whole(), offset, length);
    }

    private static Booking vm(int vcpu, int offset, int length) {
        return booking(Portion.vm(vcpu, 1, 1), offset, length);
    }

    private static Booking booking(Portion portion, int offset, int length) {
        return new Booking(
                UUID.randomUUID(), UUID.randomUUID(), portion, days(offset, length), AllocationStatus.ACTIVE, "Docker");
    }
}
