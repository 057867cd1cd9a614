package org.worksonarm.portal.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ApplicationId;

interface Decisions extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    /** At once: for lists that are read by SQL, and to make room where only one may stand. */
    Decision saveAndFlush(Decision decision);

    /** Oldest first. */
    List<Decision> findByApplicationOrderById(ApplicationId application);

    List<Decision> findByApplicationInOrderById(Collection<ApplicationId> applications);
}
