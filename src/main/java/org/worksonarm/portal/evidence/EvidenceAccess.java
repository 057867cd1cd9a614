package org.worksonarm.portal.evidence;

import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;

/** Who may look at the repositories of an application: its team on its own page, on other pages who may judge it. */
@Component
class EvidenceAccess {

    private final ApplicationDossiers dossiers;
    private final ConflictWall wall;

    EvidenceAccess(ApplicationDossiers dossiers, ConflictWall wall) {
        this.dossiers = dossiers;
        this.wall = wall;
    }

    void checkTeam(ApplicationId application, AccountId person) {
        if (!dossiers.involves(application, person)) {
            throw new NotFound("application " + application);
        }
    }

    void checkJudge(ApplicationId application, AccountId person) {
        wall.open(application, person);
    }
}
