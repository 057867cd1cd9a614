package org.worksonarm.portal.filing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.filing.FilePage.Counts;
import org.worksonarm.portal.filing.FilePage.Line;
import org.worksonarm.portal.filing.LineOutcome.Group;

/** Lays out files for whoever brought them. */
@Component
@Transactional(readOnly = true)
class FilePages {

    private final AssignmentFiles files;
    private final DryRuns dryRuns;

    FilePages(AssignmentFiles files, DryRuns dryRuns) {
        this.files = files;
        this.dryRuns = dryRuns;
    }

    /** While it is open, as it would be carried out now; afterwards, as it was. */
    FilePage of(UUID id, AccountId reader, @Nullable Group only, int from) {
        var file = files.find(id, reader);
        var dryRun = file.isOpen() ? dryRuns.of(file, reader) : dryRuns.done(file, reader);
        var all = file.isOpen() ? lines(dryRun, DryRun.outcomes(file.outcomes())) : lines(dryRun);
        var chosen = all.stream()
                .filter(line -> only == null || line.outcome().group() == only)
                .toList();
        var first = Math.clamp(from, 0, chosen.size());
        return new FilePage(
                id,
                file.name(),
                file.isOpen(),
                dryRun.fingerprint(),
                counts(dryRun, all),
                only,
                chosen.subList(first, Math.min(first + FilePage.LINES, chosen.size())),
                chosen.size(),
                first);
    }

    private static Counts counts(DryRun dryRun, List<Line> lines) {
        return new Counts(
                lines.size(),
                dryRun.count(LineOutcome.ASSIGN),
                dryRun.count(LineOutcome.WITHDRAW),
                dryRun.count(Group.SETTLED),
                dryRun.count(Group.REFUSED),
                lines.stream().filter(line -> line.before() != null).count());
    }

    private static List<Line> lines(DryRun dryRun) {
        return dryRun.lines().stream()
                .map(line -> new Line(line.line(), line.outcome(), null))
                .toList();
    }

    private static List<Line> lines(DryRun dryRun, List<LineOutcome> before) {
        var lines = dryRun.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> line(lines.get(at), before.get(at)))
                .toList();
    }

    private static Line line(CheckedLine line, LineOutcome before) {
        return new Line(line.line(), line.outcome(), before == line.outcome() ? null : before);
    }
}
