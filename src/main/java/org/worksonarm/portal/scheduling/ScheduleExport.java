package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.Csv;
import org.worksonarm.portal.scheduling.SchedulePage.Row;

/** A schedule as a table, with the reason of each line: what its page shows. */
@Component
class ScheduleExport {

    private static final List<String> HEADER = List.of(
            "application", "project", "title", "asks", "machine", "from", "until", "reason", "otherwise", "outcome");

    private final SchedulePages pages;

    ScheduleExport(SchedulePages pages) {
        this.pages = pages;
    }

    Csv of(ScheduleId id, SignedIn reader) {
        var page = pages.of(id, reader);
        var rows = Stream.concat(page.served().stream(), page.unserved().stream());
        return new Csv(HEADER, rows.map(ScheduleExport::cells).toList());
    }

    private static List<String> cells(Row row) {
        var line = row.line();
        return List.of(
                row.number(),
                line.projectName(),
                line.title(),
                line.asks(),
                text(line.machine()),
                text(line.startsOn()),
                text(line.endsOn()),
                line.reason(),
                row.differs(),
                line.allocationId() == null ? text(line.outcome()) : "held");
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }
}
