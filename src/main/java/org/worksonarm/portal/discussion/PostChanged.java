package org.worksonarm.portal.discussion;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** The author of a post edited it, or took it back. The record keeps no word of it. */
record PostChanged(PostId post, Change change) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subjectId() {
        return post.value();
    }

    @Override
    public String action() {
        return switch (change) {
            case EDITED -> "edited";
            case TAKEN_BACK -> "taken back";
        };
    }

    /** What became of it. */
    enum Change {
        EDITED,
        TAKEN_BACK
    }
}
