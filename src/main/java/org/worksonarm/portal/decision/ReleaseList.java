package org.worksonarm.portal.decision;

import java.util.List;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusTone;

/**
 * What would go out if the held decisions were released now.
 *
 * @param lines exactly what is released
 * @param leftOut held, but not to be released this time
 * @param stuck held, and not to be released by this admin
 */
record ReleaseList(List<Line> lines, List<Held> leftOut, List<Stuck> stuck) {

    ReleaseList {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        stuck = List.copyOf(stuck);
    }

    /** What the page holds on to, so that what is confirmed can be told from what has changed since. */
    public List<String> seen() {
        return lines.stream().map(line -> SeenLine.of(line).toString()).toList();
    }

    public long letterCount() {
        return lines.stream().mapToLong(line -> line.letters().size()).sum();
    }

    /** How many people get one letter or several. */
    public long readerCount() {
        return lines.stream()
                .flatMap(line -> line.letters().stream())
                .map(TeamLetter::reader)
                .distinct()
                .count();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isNothingHeld() {
        return lines.isEmpty() && leftOut.isEmpty() && stuck.isEmpty();
    }

    List<ApplicationId> applications() {
        return lines.stream().map(line -> line.held().about().id()).toList();
    }

    /**
     * A held decision.
     *
     * @param writings how often it was written
     * @param revision of the application that it is about
     */
    record Held(DecisionId id, Facts about, Verdict verdict, AccountId by, String byName, long writings, int revision) {

        public String tone() {
            return StatusTone.of(verdict.outcome());
        }
    }

    /** One held decision and the letters that tell of it. */
    record Line(Held held, List<TeamLetter> letters, List<String> unreached) {

        Line {
            letters = List.copyOf(letters);
            unreached = List.copyOf(unreached);
        }

        public String unreachedNames() {
            return String.join(", ", unreached);
        }
    }

    /** A held decision that waits for something first. */
    record Stuck(Held held, Why why) {}

    /** What a held decision waits for. */
    enum Why {
        OWN_REVIEW_FIRST,
        DECIDER_HAS_A_CONFLICT
    }
}
