package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.Actor;

/** Tells who has a machine now or later. The module that lends machines answers. */
public interface MachineUse {

    /** The uses of each machine that end today or later, as this reader may see them, the next first. */
    Map<MachineId, List<Use>> ongoing(List<MachineId> machines, Actor reader);

    /**
     * One project's use of a machine.
     *
     * @param holder name of the project; null where the reader may not know
     * @param part what of the machine it has
     * @param begun whether it has the machine today, and not only later
     * @param url where an admin reads more; null where the reader may not
     */
    record Use(
            @Nullable String holder,
            String part,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean begun,
            @Nullable String url) {}
}
