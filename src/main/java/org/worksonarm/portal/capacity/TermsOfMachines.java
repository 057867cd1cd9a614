package org.worksonarm.portal.capacity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.hardware.MachineId;

interface TermsOfMachines extends Repository<MachineTerms, MachineId> {

    MachineTerms saveAndFlush(MachineTerms terms);

    Optional<MachineTerms> findById(MachineId id);
}
