package org.worksonarm.portal.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a declared conflict of interest. */
@Embeddable
record DeclaredConflictId(
        @Column(name = "declared_conflict_id") UUID value) implements Serializable {

    static DeclaredConflictId create() {
        return new DeclaredConflictId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
