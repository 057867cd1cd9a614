package org.worksonarm.portal.waiting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationNumber;

/** An offer as pages show it. */
record OfferView(
        OfferId id,
        UUID applicationId,
        AllocationId allocation,
        ApplicationNumber number,
        String title,
        String project,
        String machine,
        String modelName,
        String siteName,
        String kind,
        LocalDate startsOn,
        LocalDate promisedUntil,
        OfferState state,
        OffsetDateTime openUntil,
        @Nullable OffsetDateTime endedAt,
        String reason,
        int restDays) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public boolean isOpen() {
        return state == OfferState.OPEN;
    }

    public boolean isConfirmed() {
        return state == OfferState.CONFIRMED;
    }

    public String tone() {
        return state.tone();
    }

    public String what() {
        return switch (kind) {
            case "VM" -> "A virtual machine on " + machine;
            case "HOSTED_CI" -> "Hosted CI on " + machine;
            default -> machine;
        };
    }

    public String days() {
        return "%s to %s (UTC)".formatted(DAY.format(startsOn), DAY.format(promisedUntil));
    }

    /** The last day on which it can be answered. */
    public String lastDay() {
        return DAY.format(openUntil.withOffsetSameInstant(ZoneOffset.UTC).minusNanos(1));
    }

    public String url() {
        return "/applications/" + applicationId + "/offers/" + id;
    }

    public String takeBackUrl() {
        return "/waiting-list/offers/" + id;
    }
}
