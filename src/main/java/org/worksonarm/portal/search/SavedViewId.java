package org.worksonarm.portal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a saved view. */
@Embeddable
record SavedViewId(@Column(name = "saved_view_id") UUID value) implements Serializable {

    static SavedViewId create() {
        return new SavedViewId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
