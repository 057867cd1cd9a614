package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.scheduling.SchedulePage.Row;

/** Lays out schedules for admins. */
@Component
@Transactional(readOnly = true)
class SchedulePages {

    private final ScheduleReading reading;
    private final Outlooks outlooks;

    SchedulePages(ScheduleReading reading, Outlooks outlooks) {
        this.reading = reading;
        this.outlooks = outlooks;
    }

    List<ScheduleHead> latest(SignedIn reader) {
        return reading.latest(reader.accountId());
    }

    ScheduleHead head(ScheduleId id, SignedIn reader) {
        return reading.head(id, reader.accountId()).orElseThrow(() -> new NotFound("schedule " + id));
    }

    SchedulePage of(ScheduleId id, SignedIn reader) {
        var head = head(id, reader);
        var lines = reading.lines(id, reader.accountId());
        var standings = head.isActionable() ? outlooks.of(id, reader).standings() : Map.<UUID, Standing>of();
        var rows = lines.stream().map(line -> row(head, line, standings)).toList();
        return new SchedulePage(
                head,
                reading.assumptions(id, reader.accountId()),
                rows.stream().filter(row -> row.line().isServed()).toList(),
                rows.stream().filter(row -> !row.line().isServed()).toList(),
                Changes.of(lines),
                count(rows, Standing.State.READY),
                count(rows, Standing.State.IMPOSSIBLE),
                count(rows, Standing.State.ACCEPT_FIRST),
                head.isConfirmed()
                        ? lines.stream().filter(PlannedLine::isPending).count()
                        : 0);
    }

    /** One line of an open schedule, and which machines it could get. */
    LineChoice choice(ScheduleId id, UUID line, SignedIn reader) {
        var head = head(id, reader);
        var found = reading.lines(id, reader.accountId()).stream()
                .filter(each -> each.id().equals(line) && head.isActionable())
                .findFirst()
                .orElseThrow(() -> new NotFound("line " + line + " of an open schedule"));
        var outlook = outlooks.without(line, id, reader);
        var row = row(head, found, Map.of());
        return LineChoice.of(head, row, outlook.ask(found.request()), outlook.today());
    }

    private static Row row(ScheduleHead head, PlannedLine line, Map<UUID, Standing> standings) {
        var instead = head.assumed() ? "As things are" : "Down the list alone";
        var standing = standings.getOrDefault(line.id(), Standing.UNSERVED);
        return new Row(line, standing, Reasons.differs(instead, line.beside(), line));
    }

    private static long count(List<Row> rows, Standing.State state) {
        return rows.stream().filter(row -> row.standing().state() == state).count();
    }
}
