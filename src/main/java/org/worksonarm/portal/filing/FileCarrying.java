package org.worksonarm.portal.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.assignment.ReviewsAsked;
import org.worksonarm.portal.filing.FileSituation.Pair;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.kernel.UuidV7;

/** Carries out the lines of a file, all or none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FileCarrying {

    private static final String WITHDRAWN = "Withdrawn with a file of assignments.";

    private final ReviewAssignment assignment;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileCarrying(ReviewAssignment assignment, ApplicationEventPublisher events, Clock clock) {
        this.assignment = assignment;
        this.events = events;
        this.clock = clock;
    }

    void carryOut(UUID file, DryRun dryRun, AccountId admin) {
        dryRun.changes().forEach(line -> carryOut(line, admin));
        tell(dryRun);
        events.publishEvent(
                new FileCarriedOut(file, dryRun.count(LineOutcome.ASSIGN), dryRun.count(LineOutcome.WITHDRAW)));
    }

    private void carryOut(CheckedLine line, AccountId admin) {
        var pair = pair(line);
        var done = line.outcome() == LineOutcome.WITHDRAW
                ? assignment.withdraw(pair.application(), pair.reviewer(), reason(line.line()), admin)
                : assignment
                        .assign(pair.application(), pair.reviewer(), due(line), admin)
                        .isEmpty();
        if (!done) {
            throw new Overtaken("line %d was overtaken while it was carried out"
                    .formatted(line.line().number()));
        }
    }

    /** One mail to each reviewer for all that is due on the same day. */
    private void tell(DryRun dryRun) {
        dryRun.changes().stream()
                .filter(line -> line.outcome() == LineOutcome.ASSIGN)
                .collect(groupingBy(
                        line -> new Asked(pair(line).reviewer(), due(line)),
                        mapping(line -> pair(line).application(), toList())))
                .forEach((asked, applications) -> events.publishEvent(
                        new ReviewsAsked(UuidV7.create(), asked.reviewer(), applications, asked.dueOn())));
    }

    private LocalDate due(CheckedLine line) {
        return FileCheck.due(line.line(), LocalDate.now(clock));
    }

    private static String reason(FileLine line) {
        return line.reason().isEmpty() ? WITHDRAWN : line.reason();
    }

    private static Pair pair(CheckedLine line) {
        var pair = line.pair();
        if (pair == null) {
            throw new IllegalArgumentException("line " + line.line().number() + " names nobody");
        }
        return pair;
    }

    private record Asked(AccountId reviewer, LocalDate dueOn) {}
}
