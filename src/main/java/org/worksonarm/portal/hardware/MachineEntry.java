package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.FieldChange;

/** What is to be known of a machine; {@code now} is null for one that is new. */
public record MachineEntry(@Nullable RegisteredMachine now, MachineFacts next) {

    /** What differs, field by field. */
    public List<FieldChange> changes() {
        var before = now == null ? Map.<String, String>of() : now.facts().fields();
        return FieldChange.between(before, next.fields());
    }

    boolean changesIdentity() {
        return now != null
                && !(now.facts().details().macs().equals(next.details().macs())
                        && Objects.equals(
                                now.facts().details().serial(), next.details().serial()));
    }
}
