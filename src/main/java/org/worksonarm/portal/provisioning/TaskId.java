package org.worksonarm.portal.provisioning;

import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a task of an operator. */
record TaskId(UUID value) {

    static TaskId create() {
        return new TaskId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
