package org.worksonarm.portal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a draft of the board. */
@Embeddable
record BoardDraftId(@Column(name = "board_draft_id") UUID value) implements Serializable {

    static BoardDraftId create() {
        return new BoardDraftId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
