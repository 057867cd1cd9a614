package org.worksonarm.portal.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A plan was made, changed by hand, confirmed or discarded; {@code from} is null where it began. */
record PlanChanged(PlanId plan, String action, @Nullable PlanStatus from, PlanStatus to) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "plan";
    }

    @Override
    public UUID subjectId() {
        return plan.value();
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
