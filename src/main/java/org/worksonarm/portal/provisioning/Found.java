package org.worksonarm.portal.provisioning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a cloud runs.
 *
 * @param allocation for which the portal had it made; null where somebody else did
 * @param broken what is wrong with it in words; empty where it is well
 */
record Found(String resource, String name, @Nullable UUID allocation, String broken) {

    Drift drift(@Nullable UUID of, Drift.Kind kind, String detail) {
        return new Drift(resource, name, of, kind, detail);
    }
}
