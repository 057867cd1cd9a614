package org.worksonarm.portal.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/** The letters of a plan: one to each team, about all that it has at the site. */
record ClosingLetters(ClosingPlan plan, ClosingForm form) {

    public List<Letter> letters() {
        var byApplication = plan.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.loan().applicationId(), LinkedHashMap::new, Collectors.toList()));
        return byApplication.values().stream().map(this::letter).toList();
    }

    private Letter letter(List<ClosingLine> lines) {
        var first = lines.getFirst().loan();
        var words = lines.stream()
                .map(line -> ClosingWords.of(line, form.choiceFor(line)))
                .toList();
        return new Letter(first.applicationId(), first.applicationNumber(), first.title(), first.project(), words);
    }

    List<ClosingTold> told() {
        var site = plan.site();
        return letters().stream()
                .map(letter -> new ClosingTold(
                        site.id(), site.name(), plan.day(), letter.application(), form.reason(), letter.words()))
                .toList();
    }

    /** What one team reads. */
    record Letter(
            ApplicationId application, ApplicationNumber number, String title, String project, List<String> words) {}
}
