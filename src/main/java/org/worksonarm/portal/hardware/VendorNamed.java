package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A vendor is called so from now on; {@code before} is null for one that is new. */
public record VendorNamed(UUID vendor, @Nullable String before, String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "vendor";
    }

    @Override
    public UUID subjectId() {
        return vendor;
    }

    @Override
    public String action() {
        return before == null ? "added" : "changed";
    }
}
