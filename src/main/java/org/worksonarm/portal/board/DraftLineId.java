package org.worksonarm.portal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a line of a draft. */
@Embeddable
record DraftLineId(@Column(name = "draft_line_id") UUID value) implements Serializable {

    static DraftLineId create() {
        return new DraftLineId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
