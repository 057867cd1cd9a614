package org.worksonarm.portal.scheduling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A schedule was made, changed by hand, confirmed or discarded; {@code from} is null where it began. */
record ScheduleChanged(
        ScheduleId schedule, String action, @Nullable ScheduleStatus from, ScheduleStatus to) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "schedule";
    }

    @Override
    public UUID subjectId() {
        return schedule.value();
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
