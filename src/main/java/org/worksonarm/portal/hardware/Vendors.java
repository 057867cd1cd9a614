package org.worksonarm.portal.hardware;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Vendors extends Repository<Vendor, UUID> {

    Vendor saveAndFlush(Vendor vendor);

    Optional<Vendor> findById(UUID id);
}
