package org.worksonarm.portal.demo;

import org.worksonarm.portal.decision.Verdict;

/** What the demo's committee decides, by the mean of the reviews. */
final class DemoVerdict {

    private DemoVerdict() {}

    static Verdict of(double mean) {
        if (mean >= 3.2) {
            return Verdict.accepted(
                    "A clear benefit for many users of arm64, and a team that has shown it can deliver.");
        }
        return mean >= 2.6
                ? Verdict.waitingList("The committee likes the plan; the machines it needs are lent out at the moment.")
                : Verdict.declined(
                        "The application does not say yet what will work on arm64 afterwards that does not work today.",
                        "A list of the packages that fail on arm64 today, and who of you will mend them.");
    }
}
