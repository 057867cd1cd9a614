package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order machines are proposed for a request, and when each is free next. */
class OfferOrderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period MONTH = Period.ofDays(TODAY, 30);
    private static final Fit SURE = new Fit.Fits(List.of("lent whole"));
    private static final Fit DOUBTFUL = new Fit.MayFit(List.of("lent whole"), List.of("KVM: not known"));

    @Test
    void putsWhatSurelyFitsBeforeWhatIsFreeBeforeWhatIsAskedForBeforeTheSmallest() {
        var small = offer(SURE, true, false, 10);
        var large = offer(SURE, true, false, 90);
        var wished = offer(SURE, true, true, 200);
        var busy = offer(SURE, false, true, 0);
        var doubtful = offer(DOUBTFUL, true, true, 0);

        assertThat(Stream.of(doubtful, busy, large, wished, small).sorted(Offer.BEST_FIRST))
                .containsExactly(wished, small, large, busy, doubtful);
    }

    @Test
    void saysThatItIsLargerThanItNeedsToBe() {
        assertThat(offer(SURE, true, false, 90).reasons())
                .extracting(Offer.Reason::words)
                .contains("much larger");
        assertThat(offer(SURE, true, false, 0).reasons())
                .extracting(Offer.Reason::words)
                .doesNotContain("much larger");
    }

    @Test
    void tellsTheNextThreePeriodsOfThatLengthInWhichItIsFree() {
        var bookings = List.of(
                booking(TODAY.plusDays(10), 20),
                booking(TODAY.plusDays(70), 10),
                booking(TODAY.plusDays(100), 10),
                booking(TODAY.plusDays(300), 10));
        var host = HostFixtures.whole(96, 128, "ARMv8.2-A", null);

        assertThat(free(host, bookings))
                .containsExactly(
                        Period.ofDays(TODAY.plusDays(30), 30),
                        Period.ofDays(TODAY.plusDays(110), 30),
                        Period.ofDays(TODAY.plusDays(310), 30));
        assertThat(free(host, List.of())).containsExactly(MONTH);
    }

    @Test
    void endsNoneOfThemAfterItsSiteCloses() {
        var host = HostFixtures.closing(TODAY.plusDays(80));

        assertThat(free(host, List.of(booking(TODAY, 40), booking(TODAY.plusDays(60), 10))))
                .isEmpty();
        assertThat(free(host, List.of(booking(TODAY, 51)))).containsExactly(Period.ofDays(TODAY.plusDays(51), 30));
    }

    private static List<Period> free(Host host, List<Booking> bookings) {
        return host.nextFree(Calendar.of(host, bookings, null), Portion.whole(), MONTH, 3);
    }

    private static Booking booking(LocalDate first, int days) {
        var id = UUID.randomUUID();
        return new Booking(id, id, Portion.whole(), Period.ofDays(first, days), AllocationStatus.ACTIVE, null);
    }

    private static Offer offer(Fit fit, boolean free, boolean preferred, int overSize) {
        var host = HostFixtures.whole(96, 128, "ARMv8.2-A", null);
        var busy = free ? Optional.<String>empty() : Optional.of("Lent.");
        var larger = overSize > 0 ? Optional.of("much larger") : Optional.<String>empty();
        return new Offer(
                host, fit, busy, preferred, overSize, larger, Strip.of(List.of(), MONTH, TODAY), List.of(MONTH));
    }
}
