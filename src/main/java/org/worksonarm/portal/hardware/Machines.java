package org.worksonarm.portal.hardware;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Machines extends Repository<Machine, MachineId> {

    Machine saveAndFlush(Machine machine);

    List<Machine> saveAll(Iterable<Machine> machines);

    void flush();

    Optional<Machine> findById(MachineId id);

    @Query("select m from Machine m where m.id.value in :ids")
    List<Machine> findAllById(Collection<UUID> ids);
}
