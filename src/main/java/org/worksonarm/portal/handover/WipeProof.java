package org.worksonarm.portal.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.worksonarm.portal.allocation.AllocationId;

/** Tells whether the machine of a loan is proved to be wiped. The module that has machines wiped answers. */
public interface WipeProof {

    /** The last day of another project's loan of the same machine whose data may still be there. */
    Optional<LocalDate> missingSince(AllocationId next);
}
