package org.worksonarm.portal.allocation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ResourceNeed;

/**
 * Finds machines for all that leave a site together: whoever has few to choose from goes first, and moves others along
 * where that makes room, so that no machine is proposed for more than it carries.
 */
final class Exodus {

    private static final int SHOWN = 25;

    private final Stock stock;
    private final Wants wants;
    private final Plan plan;
    private final Map<Departing, Want> wanted = new HashMap<>();

    Exodus(Stock elsewhere) {
        this.stock = elsewhere;
        this.wants = new Wants(elsewhere);
        this.plan = new Plan(IntStream.range(0, elsewhere.hosts().size())
                .mapToObj(place -> new Bay(elsewhere.hosts().get(place), elsewhere.calendar(place)))
                .toList());
    }

    Map<AllocationId, Haven> havens(List<Departing> leaving, Map<AllocationId, ResourceNeed> needs) {
        leaving.forEach(one -> wanted.put(one, wants.of(need(one, needs), one.period())));
        leaving.stream()
                .sorted(Comparator.comparingInt(
                                (Departing one) -> want(one).able().size())
                        .thenComparing(Departing::firstDay)
                        .thenComparing(one -> one.loan().value()))
                .forEach(one -> plan.put(want(one)));
        var found = found();
        var havens = new HashMap<AllocationId, Haven>();
        leaving.forEach(one -> havens.put(one.loan(), haven(one, need(one, needs), found)));
        return havens;
    }

    /** The places of the plan, by what was put there: two that want the same take each other's place at will. */
    private Map<Want, Deque<Integer>> found() {
        var found = new IdentityHashMap<Want, Deque<Integer>>();
        var bays = plan.bays();
        for (var place = 0; place < bays.size(); place++) {
            for (var unit : bays.get(place).units()) {
                found.computeIfAbsent(unit.want(), _ -> new ArrayDeque<>()).add(place);
            }
        }
        return found;
    }

    private Haven haven(Departing one, ResourceNeed need, Map<Want, Deque<Integer>> found) {
        var want = want(one);
        var proposed = found.getOrDefault(want, new ArrayDeque<>()).poll();
        var shown = Stream.concat(Stream.ofNullable(proposed), want.able().stream())
                .distinct()
                .limit(SHOWN)
                .map(place -> machine(stock.hosts().get(place), need))
                .toList();
        return new Haven(id(proposed), shown);
    }

    private @Nullable UUID id(@Nullable Integer place) {
        return place == null ? null : stock.hosts().get(place).machineId();
    }

    private Want want(Departing one) {
        return Objects.requireNonNull(wanted.get(one));
    }

    private static ResourceNeed need(Departing one, Map<AllocationId, ResourceNeed> needs) {
        return Objects.requireNonNull(needs.get(one.loan()));
    }

    private static Haven.Machine machine(Host host, ResourceNeed need) {
        var fit = Fit.of(need, host) instanceof Fit.Fits ? "fits" : "may fit";
        var label = "%s: %s, %s, %s".formatted(host.name(), host.modelName(), host.siteName(), fit);
        return new Haven.Machine(host.machineId(), host.name(), label);
    }
}
