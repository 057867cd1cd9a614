package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.Openings.Asked;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineState;

/** What is free for some requests. It stays as it was found, however the machines change meanwhile. */
public final class Search {

    private static final int HORIZON_IN_MONTHS = 36;

    private final Stock stock;
    private final Map<ResourceRequestId, Asked> asked;
    private final Map<String, String> modelNames;

    Search(Stock stock, Map<ResourceRequestId, Asked> asked, Map<String, String> modelNames) {
        this.stock = stock;
        this.asked = Map.copyOf(asked);
        this.modelNames = modelNames;
    }

    /** The machine that is free soonest for as long as is asked for; of several, the one that fits best. */
    public Optional<Opening> next(ResourceRequestId request) {
        return openings(request).findFirst();
    }

    /** The machine to offer: one that is free from the day that is asked for. */
    public Optional<Opening> now(ResourceRequestId request) {
        var wanted = period(need(request));
        return next(request).filter(opening -> opening.firstDay().equals(wanted.first()));
    }

    /** What is asked for, in a few words. */
    public String title(ResourceRequestId request) {
        return new NeedWords(need(request), modelNames).title();
    }

    public List<String> details(ResourceRequestId request) {
        return new NeedWords(need(request), modelNames).details();
    }

    private Stream<Opening> openings(ResourceRequestId request) {
        var need = need(request);
        return stock.hosts().stream()
                .filter(host -> host.state() == MachineState.AVAILABLE)
                .map(host -> found(request, Candidate.of(need, host, bookings(host))))
                .flatMap(Optional::stream)
                .sorted(Found.BEST_FIRST)
                .map(Found::opening);
    }

    private Optional<Found> found(ResourceRequestId request, Candidate candidate) {
        if (!candidate.mayFit()) {
            return Optional.empty();
        }
        var need = need(request);
        var period = period(need);
        var tenant = Objects.requireNonNull(asked.get(request)).application().value();
        var calendar = Calendar.of(candidate.host(), bookings(candidate.host()), tenant);
        return candidate
                .host()
                .freeFrom(calendar, Portion.of(need), period)
                .filter(day -> !day.isAfter(period.first().plusMonths(HORIZON_IN_MONTHS)))
                .map(day -> new Found(candidate, day, period, need));
    }

    private List<Booking> bookings(Host host) {
        return stock.bookings().getOrDefault(host.machineId(), List.of());
    }

    private ResourceNeed need(ResourceRequestId request) {
        return Objects.requireNonNull(asked.get(request)).need();
    }

    private Period period(ResourceNeed need) {
        return Period.askedFor(need, stock.today());
    }

    /** One machine for one need. Small machines go first, so that large ones stay for who needs them. */
    private record Found(Candidate candidate, LocalDate day, Period period, ResourceNeed need) {

        static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::day)
                .thenComparing(found -> !found.candidate.surelyFits())
                .thenComparing(found -> !found.host().model().equals(found.need.preferredModel()))
                .thenComparingInt(Found::size)
                .thenComparing(found -> found.host().name());

        Opening opening() {
            return Opening.of(candidate, day, period);
        }

        private Host host() {
            return candidate.host();
        }

        private int size() {
            return Objects.requireNonNullElse(host().cores(), Integer.MAX_VALUE);
        }
    }
}
