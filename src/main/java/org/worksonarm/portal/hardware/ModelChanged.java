package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.record.FieldChange;
import org.worksonarm.portal.record.RecordedEvent;

/** The catalogue tells a model differently. */
public record ModelChanged(UUID model, List<FieldChange> fields) implements RecordedEvent {

    public ModelChanged {
        fields = List.copyOf(fields);
    }

    @Override
    public String subjectKind() {
        return "model";
    }

    @Override
    public UUID subjectId() {
        return model;
    }

    @Override
    public String action() {
        return "changed";
    }
}
