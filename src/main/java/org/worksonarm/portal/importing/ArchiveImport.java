package org.worksonarm.portal.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.importing.ImportPlan.Line;

/** Imports old records: all of a file, or none. */
@Service
@Transactional
public class ArchiveImport {

    private final ImportPlanning planning;
    private final ImportedRecords imported;
    private final ApplicationEntry applications;
    private final Clock clock;

    ArchiveImport(ImportPlanning planning, ImportedRecords imported, ApplicationEntry applications, Clock clock) {
        this.planning = planning;
        this.imported = imported;
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * Imports every application of a file that is not there yet.
     *
     * @throws IllegalArgumentException where the file cannot be read, with what is wrong and where
     */
    public void importFile(byte[] content) {
        switch (new RecordReader(clock).read(content)) {
            case IssueFile.Read read -> importRecords(Judgement.of(read.issues()));
            case IssueFile.Unreadable unreadable -> throw new IllegalArgumentException(unreadable.summary());
        }
    }

    /** What was done, which may be less than was planned before: another import may have come first. */
    ImportPlan importRecords(List<OldRecord> entries) {
        imported.lock();
        var plan = planning.plan(entries);
        var models = applications.knownModels();
        var tasks = plan.toAddByProject().values().stream()
                .map(lines ->
                        new Task(lines, imported.project(plan.sourcesOf(lines.getFirst()), key(lines.getFirst()))))
                .toList();
        tasks.forEach(task -> add(task, models));
        return plan;
    }

    private void add(Task task, Set<String> models) {
        var project = task.project()
                .orElseGet(() -> applications.openProject(task.lines().getFirst()));
        for (var line : task.lines()) {
            imported.add(line.entry(), key(line), applications.add(line.entry(), project, models), clock.instant());
        }
    }

    /** The new records of one project, and the project where an earlier import opened it. */
    private record Task(List<Line> lines, Optional<ProjectId> project) {}

    private static String key(Line line) {
        return String.join(" ", new TreeSet<>(new ProjectName(line.project()).key()));
    }
}
