package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.TimelinePage.Line;
import org.worksonarm.portal.allocation.TimelinePage.Links;
import org.worksonarm.portal.allocation.TimelinePage.Name;
import org.worksonarm.portal.allocation.TimelinePage.Row;
import org.worksonarm.portal.hardware.MachineState;

/** Draws what every machine does over time. */
@Component
@Transactional(readOnly = true)
class Timeline {

    private final Hosts hosts;
    private final Clock clock;

    Timeline(Hosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    TimelinePage page(TimelineQuery query, AccountId reader) {
        var today = LocalDate.now(clock);
        var scale = new TimeScale(query.window(today), query.zoomOrUsual().width());
        var found = hosts.page(query, scale.window(), reader);
        var shown = found.subList(0, Math.min(found.size(), TimelineQuery.PAGE));
        var bookings = hosts.bookings(
                shown.stream().map(Host::machineId).toList(), scale.window().first(), reader);
        return new TimelinePage(
                query,
                scale,
                today,
                rows(shown, bookings, scale, today),
                lines(shown, bookings, scale, today),
                links(
                        query,
                        today,
                        found.size() > shown.size() ? shown.getLast().name() : null));
    }

    private static List<Row> rows(
            List<Host> shown, Map<UUID, List<Booking>> bookings, TimeScale scale, LocalDate today) {
        var rows = new ArrayList<Row>();
        var y = TimelinePage.HEADER;
        for (var host : shown) {
            var bars = Lanes.bars(bookings.getOrDefault(host.machineId(), List.of()), scale, today);
            var lanes = bars.stream().mapToInt(Bar::lane).max().orElse(0) + 1;
            rows.add(new Row(names(host, lanes), y, withClosing(bars, host, scale)));
            y += lanes * TimelinePage.ROW;
        }
        return rows;
    }

    private static List<Bar> withClosing(List<Bar> bars, Host host, TimeScale scale) {
        var last = host.lastDay();
        return last != null && host.closesBefore(scale.window().last())
                ? Stream.concat(bars.stream(), Stream.of(Bar.closing(host, scale, last)))
                        .toList()
                : bars;
    }

    private static List<Name> names(Host host, int lanes) {
        var shared = host.isLentWhole() ? "" : ", parts";
        var state = host.state() == MachineState.AVAILABLE ? "" : ", " + host.stateInWords();
        var url = "/machines/" + host.machineId();
        return IntStream.range(0, lanes)
                .mapToObj(lane -> lane == 0
                        ? new Name(host.name(), host.modelName() + ", " + host.siteName() + shared + state, url)
                        : new Name("", "", null))
                .toList();
    }

    private static List<Line> lines(
            List<Host> shown, Map<UUID, List<Booking>> bookings, TimeScale scale, LocalDate today) {
        return shown.stream()
                .flatMap(host -> TimelineLines.of(
                        host, bookings.getOrDefault(host.machineId(), List.of()), scale.window(), today))
                .toList();
    }

    private static Links links(TimelineQuery query, LocalDate today, @Nullable String last) {
        var first = query.window(today).first();
        var zoom = query.zoomOrUsual();
        var after = query.afterOrStart();
        return new Links(
                query.url(zoom.moved(first, -1), after),
                query.url(zoom.moved(first, 1), after),
                after.isEmpty() ? null : query.url(first, null),
                last == null ? null : query.url(first, last));
    }
}
