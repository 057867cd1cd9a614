package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.assignment.Absence;
import org.worksonarm.portal.assignment.Expertise;

/**
 * Somebody who may be asked to review. Public for the solver alone.
 *
 * @param skills by the slug of the focus area
 * @param taken how many open assignments they have
 * @param shown how many of those the reader of the plan may know of
 */
public record PossibleReviewer(
        AccountId id,
        String name,
        Map<String, Expertise> skills,
        int limit,
        int taken,
        int shown,
        boolean newcomer,
        @Nullable Absence absence) {

    public PossibleReviewer {
        skills = Map.copyOf(skills);
    }

    /** How well they know the area of the application that they know best. */
    Expertise expertiseFor(WaitingApplication application) {
        return bestArea(application).map(this::in).orElse(Expertise.NONE);
    }

    /** The area of the application that they know best, if it has any. */
    Optional<String> bestArea(WaitingApplication application) {
        return application.areas().stream().max(Comparator.comparing(this::in));
    }

    int room() {
        return Math.max(0, limit - taken);
    }

    boolean isAway(LocalDate today, LocalDate dueOn) {
        return absence != null && absence.leavesNoTime(today, dueOn);
    }

    private Expertise in(String area) {
        return skills.getOrDefault(area, Expertise.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PossibleReviewer reviewer && reviewer.id.equals(id);
    }

    /** By the id alone: the solver looks reviewers up a million times. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
