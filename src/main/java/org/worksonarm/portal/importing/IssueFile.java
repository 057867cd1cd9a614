package org.worksonarm.portal.importing;

import java.util.List;
import java.util.stream.Collectors;

/** The result of reading an export: all of its issues, or every reason why none of them can be trusted. */
sealed interface IssueFile {

    record Read(List<Issue> issues, List<Skipped> skipped) implements IssueFile {

        public Read {
            issues = List.copyOf(issues);
            skipped = List.copyOf(skipped);
        }
    }

    record Unreadable(List<Fault> faults) implements IssueFile {

        public Unreadable {
            faults = List.copyOf(faults);
        }

        /** All faults, one a line. */
        String summary() {
            return faults.stream().map(Fault::message).collect(Collectors.joining("\n"));
        }

        static Unreadable because(String what) {
            return new Unreadable(List.of(new Fault(what)));
        }
    }

    /** An entry that is no issue, and why it was left out. */
    record Skipped(String where, String reason) {}
}
