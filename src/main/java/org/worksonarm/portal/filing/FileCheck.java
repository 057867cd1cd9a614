package org.worksonarm.portal.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.assignment.DueDays;
import org.worksonarm.portal.assignment.ReviewerCard;
import org.worksonarm.portal.filing.FileSituation.Application;
import org.worksonarm.portal.filing.FileSituation.Pair;

/** Holds the lines of a file against the world as it is now, one after the other: each takes up or frees room. */
final class FileCheck {

    private final FileSituation situation;
    private final Set<Pair> named = new HashSet<>();
    private final Map<AccountId, Integer> given = new HashMap<>();

    private FileCheck(FileSituation situation) {
        this.situation = situation;
    }

    static List<CheckedLine> of(List<FileLine> lines, FileSituation situation) {
        var check = new FileCheck(situation);
        return lines.stream().map(check::check).toList();
    }

    /** By when the review is asked for. */
    static LocalDate due(FileLine line, LocalDate today) {
        var typed = line.dueOn();
        return typed == null ? DueDays.usual(today) : typed;
    }

    private CheckedLine check(FileLine line) {
        if (line.fault() != null) {
            return refused(line, LineOutcome.MALFORMED);
        }
        return line.action() == FileAction.NOTHING ? refused(line, LineOutcome.NOTHING) : find(line);
    }

    private CheckedLine find(FileLine line) {
        var application = situation.application(line.applicationNumber());
        var reviewers = situation.reviewers(line.mail());
        if (application == null) {
            return refused(line, LineOutcome.UNKNOWN_APPLICATION);
        }
        return switch (reviewers.size()) {
            case 0 -> refused(line, LineOutcome.UNKNOWN_REVIEWER);
            case 1 -> check(line, application, reviewers.getFirst());
            default -> refused(line, LineOutcome.AMBIGUOUS_REVIEWER);
        };
    }

    private CheckedLine check(FileLine line, Application application, ReviewerCard reviewer) {
        var pair = new Pair(application.id(), new AccountId(reviewer.id()));
        var outcome = named.add(pair) ? outcome(line, pair, application, reviewer) : LineOutcome.REPEATED;
        switch (outcome) {
            case ASSIGN -> given.merge(pair.reviewer(), 1, Integer::sum);
            case WITHDRAW -> given.merge(pair.reviewer(), -1, Integer::sum);
            default -> {}
        }
        return new CheckedLine(line, outcome, pair);
    }

    private LineOutcome outcome(FileLine line, Pair pair, Application application, ReviewerCard reviewer) {
        var done = situation.done().get(pair);
        if (done != null && done) {
            return LineOutcome.REVIEWED_ALREADY;
        }
        if (line.action() == FileAction.WITHDRAW) {
            return done == null ? LineOutcome.NOT_ASSIGNED : LineOutcome.WITHDRAW;
        }
        return done == null ? assignment(line, pair, application, reviewer) : LineOutcome.ASSIGNED_ALREADY;
    }

    private LineOutcome assignment(FileLine line, Pair pair, Application application, ReviewerCard reviewer) {
        if (!application.waiting()) {
            return LineOutcome.NOT_WAITING;
        }
        if (situation.conflicting().contains(pair)) {
            return LineOutcome.NOT_POSSIBLE;
        }
        return time(line, reviewer);
    }

    private LineOutcome time(FileLine line, ReviewerCard reviewer) {
        var due = due(line, situation.today());
        if (due.isBefore(situation.today())) {
            return LineOutcome.DUE_DAY_PASSED;
        }
        if (reviewer.absence()
                .filter(absence -> absence.leavesNoTime(situation.today(), due))
                .isPresent()) {
            return LineOutcome.AWAY;
        }
        var taken = reviewer.taken() + given.getOrDefault(new AccountId(reviewer.id()), 0);
        return taken < reviewer.loadLimit() ? LineOutcome.ASSIGN : LineOutcome.AT_THE_LIMIT;
    }

    private static CheckedLine refused(FileLine line, LineOutcome outcome) {
        return new CheckedLine(line, outcome, null);
    }
}
