package org.worksonarm.portal.hardware;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Machines extends Repository<Machine, MachineId> {

    Machine saveAndFlush(Machine machine);

    Optional<Machine> findById(MachineId id);
}
