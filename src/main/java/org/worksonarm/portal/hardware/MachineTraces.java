package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells which machines may still hold the data of whoever had them. The module that has machines wiped answers. */
public interface MachineTraces {

    /** Since which day each of them is to be wiped and is not; those that are wiped have no entry. */
    Map<MachineId, LocalDate> since(List<MachineId> machines);
}
