package org.worksonarm.portal.capacity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineId;

/**
 * What is worked on: one machine, or all of a site.
 *
 * @param machineId null for a site
 * @param siteCode null for a machine
 */
record Place(@Nullable UUID machineId, @Nullable String siteCode, String name) {

    @Nullable
    MachineId machine() {
        return machineId == null ? null : new MachineId(machineId);
    }

    /** How it is called in addresses. */
    public String key() {
        return machineId == null ? String.valueOf(siteCode) : machineId.toString();
    }

    public boolean isSite() {
        return siteCode != null;
    }
}
