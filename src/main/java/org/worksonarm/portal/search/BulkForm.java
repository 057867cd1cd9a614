package org.worksonarm.portal.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.assignment.DueDays;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.TypedDay;

/**
 * What an admin does with a list of applications.
 *
 * @param ids of the applications, with blanks between
 * @param back the query that they were found by
 * @param seal of the preview that is to be carried out
 */
record BulkForm(
        @Nullable String ids,
        @Nullable String back,
        @Nullable Change change,
        @Nullable String tag,
        @Nullable String reviewer,
        @Nullable String dueOn,
        @Nullable String seal) {

    static BulkForm of(List<UUID> ids, String back, LocalDate today) {
        var listed = String.join(" ", ids.stream().map(UUID::toString).toList());
        return new BulkForm(
                listed, back, Change.ADD_TAG, "", "", DueDays.usual(today).toString(), null);
    }

    /** Whoever sends more than a page offers gets as many as are done at once. */
    List<UUID> applications() {
        return Arrays.stream(Objects.requireNonNullElse(ids, "").split("\\s+"))
                .filter(id -> id.matches(ConflictWall.ID_PATTERN))
                .map(UUID::fromString)
                .distinct()
                .limit(BulkPreviews.MOST)
                .toList();
    }

    public Change chosen() {
        return change == null ? Change.ADD_TAG : change;
    }

    public String label() {
        return Objects.requireNonNullElse(tag, "").strip().toLowerCase(Locale.ROOT);
    }

    AccountId asked() {
        return AccountId.of(Objects.requireNonNullElse(reviewer, ""));
    }

    Optional<LocalDate> due() {
        return TypedDay.parse(Objects.requireNonNullElse(dueOn, ""));
    }

    boolean isSealed(String other) {
        return other.equals(seal);
    }

    public String found() {
        return new FindRequest(back, null, null, null).at("/find");
    }

    void reject(LocalDate today, Errors errors) {
        if (chosen() != Change.ASSIGN) {
            if (!label().matches("[a-z0-9][a-z0-9.-]{0,39}") || label().equals("none")) {
                errors.rejectValue("tag", "bulkForm.tag.form");
            }
            return;
        }
        if (!Objects.requireNonNullElse(reviewer, "").matches(ConflictWall.ID_PATTERN)) {
            errors.rejectValue("reviewer", "bulkForm.reviewer.missing");
        }
        if (due().filter(day -> DueDays.allow(day, today)).isEmpty()) {
            errors.rejectValue("dueOn", "assignForm.dueOn.day");
        }
    }
}
