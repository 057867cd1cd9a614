package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worksonarm.portal.importing.IssueFile.Skipped;
import tools.jackson.databind.JsonNode;

/** Goes through the entries of a list and collects issues, entries to skip and faults. */
final class IssueEntries {

    private static final int MOST_FAULTS = 20;

    private final List<Issue> issues = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final int lastYear;

    IssueEntries(int lastYear) {
        this.lastYear = lastYear;
    }

    IssueFile read(JsonNode list) {
        int position = 0;
        for (JsonNode node : list) {
            position++;
            read(new IssueEntry(node, position, lastYear));
        }
        if (!faults.isEmpty()) {
            return new IssueFile.Unreadable(capped());
        }
        if (issues.isEmpty()) {
            return IssueFile.Unreadable.because("the file holds only pull requests, no issues");
        }
        return new IssueFile.Read(issues, skipped);
    }

    private void read(IssueEntry entry) {
        if (entry.isPullRequest()) {
            skipped.add(new Skipped(entry.place(), "it is a pull request, not an issue"));
            return;
        }
        entry.issue().ifPresent(issue -> add(issue, entry.place()));
        faults.addAll(entry.faults());
    }

    private void add(Issue issue, String place) {
        String earlier = places.putIfAbsent(issue.tracker() + "#" + issue.number(), place);
        String sameAddress = addresses.putIfAbsent(issue.url(), place);
        if (earlier != null) {
            faults.add(Fault.at(place, "number appears twice; first in " + earlier));
        } else if (sameAddress != null) {
            faults.add(Fault.at(place, "html_url appears twice; first in " + sameAddress));
        } else {
            issues.add(issue);
        }
    }

    private List<Fault> capped() {
        if (faults.size() <= MOST_FAULTS) {
            return faults;
        }
        var capped = new ArrayList<>(faults.subList(0, MOST_FAULTS));
        capped.add(new Fault("and %s".formatted(Counted.of(faults.size() - MOST_FAULTS, "more fault"))));
        return capped;
    }
}
