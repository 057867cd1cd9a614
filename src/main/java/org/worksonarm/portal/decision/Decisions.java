package org.worksonarm.portal.decision;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ApplicationId;

interface Decisions extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    Optional<Decision> findByApplication(ApplicationId application);
}
