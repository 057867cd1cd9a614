package org.worksonarm.portal.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.hardware.MachineState;

/** Holds needs against the stock. Many ask for the same, and many machines are alike, so each pair is looked at once. */
final class Wants {

    private final Stock stock;
    private final Map<Key, Want> known = new HashMap<>();

    Wants(Stock stock) {
        this.stock = stock;
    }

    Want of(ResourceNeed need) {
        return of(need, Period.askedFor(need, stock.today()));
    }

    Want of(ResourceNeed need, Period period) {
        return known.computeIfAbsent(Key.of(need, period), _ -> look(need, period));
    }

    private Want look(ResourceNeed need, Period period) {
        var portion = Portion.of(need);
        var fits = new HashMap<List<@Nullable Object>, Fit>();
        var fitting = IntStream.range(0, stock.hosts().size())
                .mapToObj(place -> Place.of(place, stock, need, fits))
                .filter(place -> place.isLendable() && !(place.fit() instanceof Fit.DoesNotFit))
                .sorted(Place.BEST_FIRST)
                .toList();
        return new Want(
                portion,
                period,
                fitting.stream()
                        .filter(place -> place.isFree(stock, portion, period))
                        .map(Place::number)
                        .toList(),
                fitting.stream().mapToInt(place -> place.carries(portion)).sum(),
                fitting.stream().anyMatch(Place::surelyFits),
                fitting.stream()
                        .map(place -> place.host().modelName())
                        .distinct()
                        .toList());
    }

    /** All of a need that decides which machines could serve it, and when. */
    private record Key(
            RequestKind kind,
            @Nullable Integer vcpu,
            @Nullable Integer ramGib,
            @Nullable Integer diskGib,
            @Nullable Integer ciJobs,
            Answer aarch32,
            Answer armv82,
            @Nullable String preferredModel,
            Equipment equipment,
            Period period) {

        static Key of(ResourceNeed need, Period period) {
            return new Key(
                    need.kind(),
                    need.vcpu(),
                    need.ramGib(),
                    need.diskGib(),
                    need.ciJobs(),
                    need.aarch32(),
                    need.armv82(),
                    need.preferredModel(),
                    need.equipment(),
                    period);
        }
    }

    /** One machine of the stock, seen for one need. Small machines go first, so that large ones stay for who needs them. */
    private record Place(int number, Host host, Fit fit, boolean preferred) {

        static final Comparator<Place> BEST_FIRST = Comparator.comparing((Place place) -> !place.surelyFits())
                .thenComparing(place -> !place.preferred)
                .thenComparingInt(Place::size);

        static Place of(int number, Stock stock, ResourceNeed need, Map<List<@Nullable Object>, Fit> fits) {
            var host = stock.hosts().get(number);
            var fit = fits.computeIfAbsent(alike(host), _ -> Fit.of(need, host));
            return new Place(number, host, fit, host.model().equals(need.preferredModel()));
        }

        private static List<@Nullable Object> alike(Host host) {
            return Arrays.asList(host.sharing(), host.capacity(), host.model(), host.kvm(), host.network());
        }

        private int size() {
            var cores = host.cores();
            return cores == null ? Integer.MAX_VALUE : cores;
        }

        boolean isLendable() {
            return host.state() == MachineState.AVAILABLE;
        }

        boolean surelyFits() {
            return fit instanceof Fit.Fits;
        }

        boolean isFree(Stock stock, Portion portion, Period period) {
            return !host.closesBefore(period.last())
                    && stock.calendar(number).clash(portion, period).isEmpty();
        }

        int carries(Portion portion) {
            return host.isLentWhole() ? 1 : host.capacity().times(portion);
        }
    }
}
