package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.AssigningTurns;
import org.worksonarm.portal.assignment.ReviewAssignment;

/** Carries out the lines of a plan within its confirmation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanCarrying {

    private static final String REASSIGNED = "Reassigned to somebody else.";

    private final ReviewAssignment assignment;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final AssigningTurns turns;

    PlanCarrying(ReviewAssignment assignment, MessageSource messages, JdbcClient jdbc, AssigningTurns turns) {
        this.turns = turns;
        this.assignment = assignment;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    void awaitTurns(Stream<ApplicationId> applications) {
        turns.await(applications);
    }

    /** Empty where it was carried out; else why not. */
    Optional<String> carryOut(PlannedLine line, @Nullable HardRule broken, LocalDate dueOn, AccountId admin) {
        if (broken != null) {
            return Optional.of(words("HardRule." + broken));
        }
        var replaced = line.replaces();
        if (replaced != null && !isOpen(line, replaced)) {
            return Optional.of(words("planning.replacedEnded"));
        }
        var obstacle = assignment.assign(line.application(), line.reviewer(), dueOn, admin);
        if (obstacle.isEmpty() && replaced != null) {
            assignment.withdraw(line.application(), replaced, REASSIGNED, admin);
        }
        return obstacle.map(found -> words("assignForm.reviewer." + found));
    }

    private boolean isOpen(PlannedLine line, AccountId reviewer) {
        return jdbc.sql("""
            select exists (select 1 from assignment_card
            where application_id = ? and reviewer = ? and status = 'ASSIGNED')\
            """)
                .params(line.application().value(), reviewer.value())
                .query(Boolean.class)
                .single();
    }

    private String words(String key) {
        return String.valueOf(messages.getMessage(key, null, Locale.ENGLISH));
    }
}
