package org.worksonarm.portal.record;

import java.util.List;
import java.util.UUID;

/** One line of the record with what it changed field by field. */
public record RecordLine(UUID id, RecordEntry entry, List<FieldChange> fields) {

    public RecordLine {
        fields = List.copyOf(fields);
    }
}
