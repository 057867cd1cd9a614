package org.worksonarm.portal.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an import would do with each record of a file, in the order of the file. */
record ImportPlan(List<Line> lines) {

    ImportPlan {
        lines = List.copyOf(lines);
    }

    /**
     * One record and its fate.
     *
     * @param group the source of the oldest record of its project, which tells projects of one name apart
     * @param project the name of the project that it belongs to
     * @param because why it was judged so, or put with other records of that project
     */
    record Line(OldRecord entry, ImportStep step, String group, String project, String because) {

        String source() {
            return entry.origin().url();
        }

        Verdict.Kind kind() {
            return entry.verdict().kind();
        }
    }

    List<Line> toAdd() {
        return lines.stream().filter(line -> line.step() == ImportStep.ADD).toList();
    }

    /** How many records meet each fate; every fate is counted, if with 0. */
    Map<ImportStep, Long> counts() {
        return Arrays.stream(ImportStep.values())
                .collect(Collectors.toMap(
                        step -> step,
                        step -> lines.stream()
                                .filter(line -> line.step() == step)
                                .count()));
    }

    /** The records to add, by their projects. */
    Map<String, List<Line>> toAddByProject() {
        return toAdd().stream().collect(Collectors.groupingBy(Line::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** All records of the project that this one belongs to, whatever their fate. */
    List<String> sourcesOf(Line one) {
        return lines.stream()
                .filter(line -> line.group().equals(one.group()))
                .map(Line::source)
                .toList();
    }
}
