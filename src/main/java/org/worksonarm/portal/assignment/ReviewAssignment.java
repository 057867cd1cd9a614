package org.worksonarm.portal.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Assigning applications to reviewers, and how an assignment ends. */
@Service
@Transactional
public class ReviewAssignment {

    private final ConflictWall wall;
    private final Obstacles obstacles;
    private final Assignments assignments;
    private final Clock clock;

    ReviewAssignment(ConflictWall wall, Obstacles obstacles, Assignments assignments, Clock clock) {
        this.wall = wall;
        this.obstacles = obstacles;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Assigns it, unless something stands between. Being away or having much to do does not: the admin has seen that. */
    public Optional<Obstacle> assign(ApplicationId application, AccountId reviewer, LocalDate dueOn, AccountId admin) {
        wall.claim(application, admin);
        return give(new Assignment(application, reviewer, dueOn, admin, clock.instant()));
    }

    /** Assigns it in the same way, and has the reviewer told at once. */
    Optional<Obstacle> ask(ApplicationId application, AccountId reviewer, LocalDate dueOn, AccountId admin) {
        wall.claim(application, admin);
        var assignment = new Assignment(application, reviewer, dueOn, admin, clock.instant());
        assignment.tell();
        return give(assignment);
    }

    private Optional<Obstacle> give(Assignment assignment) {
        var obstacle = obstacles.between(assignment.application(), assignment.reviewer());
        if (obstacle.isEmpty()) {
            assignments.save(assignment);
        }
        return obstacle;
    }

    /** Says whether there was an open assignment to withdraw. */
    public boolean withdraw(ApplicationId application, AccountId reviewer, String reason, AccountId admin) {
        wall.claim(application, admin);
        var open = open(application, reviewer);
        open.ifPresent(assignment -> {
            assignment.withdraw(reason, clock.instant());
            assignments.save(assignment);
        });
        return open.isPresent();
    }

    /** The reviewer will not review it. Says whether they had an open assignment at all. */
    public boolean decline(ApplicationId application, AccountId reviewer, String reason) {
        var open = open(application, reviewer);
        open.ifPresent(assignment -> {
            assignment.decline(reason, clock.instant());
            assignments.save(assignment);
        });
        return open.isPresent();
    }

    /** The reviewer handed in a review, asked or not, for the first time or again. */
    public void finished(ApplicationId application, AccountId reviewer, Instant at) {
        var live = assignments.findLive(application, reviewer);
        if (live.isEmpty()) {
            assignments.save(Assignment.unasked(application, reviewer, at));
        }
        live.filter(assignment -> assignment.status() == AssignmentStatus.ASSIGNED)
                .ifPresent(assignment -> {
                    assignment.finish(at);
                    assignments.save(assignment);
                });
    }

    private Optional<Assignment> open(ApplicationId application, AccountId reviewer) {
        return assignments
                .findLive(application, reviewer)
                .filter(assignment -> assignment.status() == AssignmentStatus.ASSIGNED);
    }
}
