package org.worksonarm.portal.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.filing.FileReading.Lines;

/** Says what files would do now. */
@Component
@Transactional(readOnly = true)
class DryRuns {

    private final FileSituations situations;
    private final Clock clock;

    DryRuns(FileSituations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    FileReading.Read read(String content) {
        return FileReading.read(content, LocalDate.now(clock));
    }

    DryRun of(List<FileLine> lines, AccountId reader) {
        return new DryRun(FileCheck.of(lines, situations.of(lines, reader)));
    }

    DryRun of(AssignmentFile file, AccountId reader) {
        return of(lines(file), reader);
    }

    /** What a file did that was carried out, without what hides from its reader since. */
    DryRun done(AssignmentFile file, AccountId reader) {
        var lines = lines(file);
        var outcomes = DryRun.outcomes(file.outcomes());
        var known = situations.of(lines, reader).applications();
        return new DryRun(IntStream.range(0, lines.size())
                .mapToObj(at -> new CheckedLine(lines.get(at), outcomes.get(at), null))
                .filter(line -> !line.outcome().isAboutAnApplication()
                        || known.containsKey(line.line().applicationNumber()))
                .toList());
    }

    private List<FileLine> lines(AssignmentFile file) {
        return read(file.content()) instanceof Lines(var lines) ? lines : List.of();
    }
}
