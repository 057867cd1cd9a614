package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineState;

/** What is free for some requests. It stays as it was found, however the machines change meanwhile. */
public final class Search {

    private static final int HORIZON_IN_MONTHS = 36;

    private final Stock stock;
    private final Map<ResourceRequestId, Wanted> asked;
    private final Map<String, String> modelNames;

    /** With thousands of machines looking for one takes a while, and pages ask for the same several times. */
    private final Map<ResourceRequestId, Optional<Opening>> next = new ConcurrentHashMap<>();

    private final Map<ResourceNeed, Fitting> fitting = new ConcurrentHashMap<>();

    Search(Stock stock, Map<ResourceRequestId, Wanted> asked, Map<String, String> modelNames) {
        this.stock = stock;
        this.asked = Map.copyOf(asked);
        this.modelNames = modelNames;
    }

    /** The machine that is free soonest for as long as is asked for; of several, the one that fits best. */
    public Optional<Opening> next(ResourceRequestId request) {
        return next.computeIfAbsent(request, this::soonest);
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

    /** A machine is free for its tenant no later than for anybody, so only theirs are looked at once more. */
    private Optional<Opening> soonest(ResourceRequestId request) {
        var need = need(request);
        var tenant = Objects.requireNonNull(asked.get(request)).application().value();
        var found = fitting.computeIfAbsent(need, this::fitting);
        var own = found.candidates().stream()
                .filter(candidate -> candidate.calendar().holds(tenant))
                .flatMap(
                        candidate -> found(need, candidate, candidate.calendar().of(tenant)).stream());
        return Stream.concat(found.best().stream(), own).min(Found.BEST_FIRST).map(Found::opening);
    }

    private Fitting fitting(ResourceNeed need) {
        var candidates = stock.hosts().stream()
                .filter(host -> host.state() == MachineState.AVAILABLE)
                .map(host -> Candidate.of(need, host, bookings(host)))
                .filter(Candidate::mayFit)
                .toList();
        var best = candidates.stream()
                .flatMap(candidate -> found(need, candidate, candidate.calendar()).stream())
                .min(Found.BEST_FIRST);
        return new Fitting(candidates, best);
    }

    private Optional<Found> found(ResourceNeed need, Candidate candidate, Calendar calendar) {
        var period = period(need);
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

    /** The machines that may serve a need, and the best of them for whoever has none of them. */
    private record Fitting(List<Candidate> candidates, Optional<Found> best) {}

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
