package org.worksonarm.portal.search;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A view was saved, changed or deleted; the record keeps for whom it is, and no word of it. */
record SavedViewChanged(SavedViewId view, String action, boolean shared) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "saved view";
    }

    @Override
    public UUID subjectId() {
        return view.value();
    }

    @Override
    public String after() {
        return shared ? "shared" : "private";
    }
}
