package org.worksonarm.portal.hardware;

import java.util.Set;
import org.worksonarm.portal.record.Actor;

/** Finds machines by those who have them now or later. The module that lends machines answers. */
public interface MachineHolders {

    /** The machines of projects whose name has these words in it, as far as this reader may know. */
    Set<MachineId> machinesOf(String words, Actor reader);
}
