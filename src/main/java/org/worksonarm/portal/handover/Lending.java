package org.worksonarm.portal.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * A loan, as far as handing it over needs to know.
 *
 * @param notWipedSince the last day of another project on its machine that is not proved to be wiped since; null where it is
 */
record Lending(
        UUID allocationId,
        ApplicationId application,
        ApplicationNumber number,
        String title,
        String project,
        UUID projectId,
        String machine,
        String modelName,
        String siteName,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean live,
        LocalDate today,
        @Nullable LocalDate notWipedSince) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public boolean isOver() {
        return !live || endsOn.isBefore(today);
    }

    public boolean isWiped() {
        return notWipedSince == null;
    }

    public boolean isWhole() {
        return "WHOLE".equals(kind);
    }

    public String period() {
        return "%s to %s".formatted(DAY.format(startsOn), DAY.format(endsOn));
    }
}
