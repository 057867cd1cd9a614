package org.worksonarm.portal.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ApplicationId;

interface Appeals extends Repository<Appeal, UUID> {

    Appeal save(Appeal appeal);

    Optional<Appeal> findByApplication(ApplicationId application);
}
