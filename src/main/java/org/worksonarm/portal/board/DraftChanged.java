package org.worksonarm.portal.board;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A draft was made, held, or discarded. */
record DraftChanged(BoardDraftId draft, String action, String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "board draft";
    }

    @Override
    public UUID subjectId() {
        return draft.value();
    }
}
