package org.worksonarm.portal.hardware;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MachineFaults extends Repository<MachineFault, UUID> {

    MachineFault saveAndFlush(MachineFault fault);

    Optional<MachineFault> findByMachineFaultIdAndMachineId(UUID id, MachineId machine);
}
