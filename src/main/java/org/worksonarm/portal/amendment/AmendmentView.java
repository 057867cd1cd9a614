package org.worksonarm.portal.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.RequestKind;

/**
 * A change request as pages show it.
 *
 * @param waitingDays whole days since it was filed
 */
record AmendmentView(
        UUID id,
        UUID applicationId,
        ApplicationNumber number,
        String title,
        UUID projectId,
        String project,
        Wish wish,
        String reason,
        UUID filedBy,
        Instant filedAt,
        long waitingDays,
        Ending ending,
        long version) {

    public AmendmentKind kind() {
        return wish.kind();
    }

    public AmendmentStatus status() {
        return ending.status();
    }

    public boolean isOpen() {
        return status() == AmendmentStatus.OPEN;
    }

    public String tone() {
        return status().tone();
    }

    public String waiting() {
        return switch ((int) Math.min(waitingDays, Integer.MAX_VALUE)) {
            case 0 -> "since today";
            case 1 -> "1 day";
            default -> waitingDays + " days";
        };
    }

    /**
     * What is asked for.
     *
     * @param line the number of the line that it concerns; {@code machine} is that of the loan
     * @param stood what stood when it was asked for
     */
    record Wish(
            AmendmentKind kind,
            @Nullable Integer line,
            @Nullable UUID loan,
            @Nullable String machine,
            @Nullable String people,
            @Nullable RequestKind requestKind,
            @Nullable String modelName,
            @Nullable Integer quantity,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String stood,
            @Nullable String outcomes,
            @Nullable LocalDate grantedUntil,
            Prospect prospect) {

        /** The line or the loan that it concerns; null where it concerns the people. */
        public @Nullable String subject() {
            return line == null ? machine : "request " + line;
        }

        public boolean isOfAPeriod() {
            return kind == AmendmentKind.PERIOD;
        }

        public @Nullable String period() {
            return startsOn == null || endsOn == null ? null : Award.period(startsOn, endsOn);
        }
    }

    /**
     * How long the loan of another period goes on without an answer, and who comes then.
     *
     * @param heldOverUntil null where it is not held over
     * @param nextFrom when somebody else has the machine next; null where nobody has
     */
    record Prospect(
            @Nullable LocalDate heldOverUntil, @Nullable LocalDate nextFrom) {}

    /** What became of it; {@code words} are those of the programme. */
    record Ending(
            AmendmentStatus status,
            @Nullable UUID by,
            @Nullable Instant at,
            String words,
            String nextStep) {}
}
