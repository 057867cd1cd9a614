package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.Actor;

/** Tells who has a machine now or later. The module that lends machines answers. */
public interface MachineUse {

    /** The uses that end today or later, as this reader may see them. */
    List<Use> ongoing(MachineId machine, Actor reader);

    /**
     * One project's use of a machine.
     *
     * @param holder name of the project; null where the reader may not know
     * @param part what of the machine it has
     * @param url where an admin reads more; null where the reader may not
     */
    record Use(
            @Nullable String holder,
            String part,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String url) {}
}
