package org.worksonarm.portal.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.RequestKind;

/** What an application was awarded, as far as it can be changed: its lines, and its loans that are not over. */
record Award(
        UUID applicationId,
        ApplicationNumber number,
        String title,
        UUID projectId,
        ApplicationStatus status,
        List<Line> lines,
        List<Lent> loans) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    Award {
        lines = List.copyOf(lines);
        loans = List.copyOf(loans);
    }

    public boolean isAccepted() {
        return status == ApplicationStatus.ACCEPTED;
    }

    Optional<Line> line(@Nullable UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Optional<Lent> loan(@Nullable UUID id) {
        return loans.stream().filter(loan -> loan.id().equals(id)).findFirst();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String period(LocalDate first, LocalDate last) {
        return "%s to %s".formatted(DAY.format(first), DAY.format(last));
    }

    /** One line of what it asks for; {@code model} is a slug, null where any will do. */
    record Line(
            UUID id,
            int position,
            RequestKind kind,
            int quantity,
            @Nullable String model,
            String modelName) {

        public int number() {
            return position + 1;
        }

        String machine(String kindInWords) {
            return "%s, %s".formatted(kindInWords, modelName);
        }
    }

    /** A loan that is not over. */
    record Lent(UUID id, String machine, LocalDate startsOn, LocalDate endsOn, boolean begun) {

        public String period() {
            return Award.period(startsOn, endsOn);
        }
    }
}
