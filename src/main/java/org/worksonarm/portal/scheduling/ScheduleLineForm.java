package org.worksonarm.portal.scheduling;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.TypedDay;

/** Which machine a line gets, and from when, as typed. */
record ScheduleLineForm(
        @Pattern(regexp = ConflictWall.ID_PATTERN, message = "{scheduleLineForm.machine.missing}")
        String machine,

        String from,

        @Nullable Long version) {

    private static final int LATEST_IN_MONTHS = 36;

    ScheduleLineForm(@Nullable String machine, @Nullable String from, @Nullable Long version) {
        this.machine = machine == null ? "" : machine;
        this.from = from == null ? "" : from.strip();
        this.version = version;
    }

    static ScheduleLineForm of(PlannedLine line, LocalDate today, long version) {
        var machine = line.machineId();
        var from = line.startsOn();
        return new ScheduleLineForm(
                machine == null ? "" : machine.toString(), (from == null ? today : from).toString(), version);
    }

    void reject(LocalDate today, Errors errors) {
        var suits = TypedDay.parse(from)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusMonths(LATEST_IN_MONTHS)));
        if (suits.isEmpty()) {
            errors.rejectValue("from", "scheduleLineForm.from.day");
        }
    }

    UUID machineId() {
        return UUID.fromString(machine);
    }

    LocalDate day() {
        return TypedDay.parse(from).orElseThrow();
    }

    long knownVersion() {
        return version == null ? -1 : version;
    }
}
