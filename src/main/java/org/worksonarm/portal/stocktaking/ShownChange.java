package org.worksonarm.portal.stocktaking;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.record.FieldChange;

/** What one field is and would be; null where it is not known. */
record ShownChange(
        Fact fact, @Nullable String before, @Nullable String after) {

    static ShownChange of(FieldChange change) {
        return new ShownChange(Fact.named(change.field()).orElseThrow(), change.before(), change.after());
    }
}
