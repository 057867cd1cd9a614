package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.program.Admission;
import org.worksonarm.portal.program.RoundId;

/** When an application took its steps. */
@Embeddable
class Timeline {

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Instant answerBy;
    private @Nullable RoundId round;

    @SuppressWarnings("NullAway")
    protected Timeline() {}

    Timeline(Instant createdAt, @Nullable Instant submittedAt) {
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.submittedAt = submittedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    /** Until when an answer is promised; null where none is. */
    @Nullable
    Instant answerBy() {
        return answerBy;
    }

    @Nullable
    RoundId round() {
        return round;
    }

    /** Taken into a round or into rolling intake, before it is submitted there. */
    void admit(Admission admission) {
        round = admission.round();
        answerBy = admission.answerBy();
    }

    /** Always later than before, so that every edit makes a version of its own, also where only a request changed. */
    void touch(Instant at) {
        updatedAt = at.isAfter(updatedAt) ? at : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    /** Only the first time counts for its place in the queue. */
    void handIn(boolean first, Instant at) {
        touch(at);
        submittedAt = first ? at : submittedAt;
    }

    void submit(Instant at) {
        touch(at);
        submittedAt = at;
    }

    void decide(Instant at) {
        touch(at);
        decidedAt = at;
    }
}
