package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.importing.ImportPlan.Line;

/** Finds out what an import of some records would do. Writes nothing. */
@Service
@Transactional(readOnly = true)
class ImportPlanning {

    private final ImportedRecords imported;

    ImportPlanning(ImportedRecords imported) {
        this.imported = imported;
    }

    ImportPlan plan(List<OldRecord> entries) {
        var sources = entries.stream().map(entry -> entry.origin().url()).toList();
        var known = imported.fingerprints(sources);
        var lines = new ArrayList<Line>();
        for (var group : ProjectGrouping.of(entries)) {
            group.records().forEach(entry -> lines.add(line(entry, group, known)));
        }
        var places = places(sources);
        lines.sort(Comparator.comparing(line -> places.get(line.source())));
        return new ImportPlan(lines);
    }

    private static Line line(OldRecord entry, ProjectGroup group, Map<String, String> known) {
        var because = group.records().size() > 1 && isApplication(entry)
                ? entry.verdict().reason() + "; " + String.join("; ", group.reasons())
                : entry.verdict().reason();
        var oldest = group.records().getFirst().origin().url();
        return new Line(entry, step(entry, known), oldest, group.name(), because);
    }

    private static ImportStep step(OldRecord entry, Map<String, String> known) {
        var fingerprint = known.get(entry.origin().url());
        if (fingerprint != null) {
            return fingerprint.equals(entry.origin().fingerprint()) ? ImportStep.KNOWN : ImportStep.CHANGED;
        }
        return isApplication(entry) ? ImportStep.ADD : ImportStep.LEAVE_OUT;
    }

    private static boolean isApplication(OldRecord entry) {
        return entry.verdict().kind() == Verdict.Kind.APPLICATION;
    }

    private static Map<String, Integer> places(List<String> sources) {
        var places = new HashMap<String, Integer>();
        sources.forEach(source -> places.put(source, places.size()));
        return places;
    }
}
