package org.worksonarm.portal.assignment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Lays out who reviews an application and who could. */
@Component
@Transactional(readOnly = true)
class ApplicationPages {

    private final ConflictWall wall;
    private final ApplicationLines lines;
    private final Candidates candidates;

    ApplicationPages(ConflictWall wall, ApplicationLines lines, Candidates candidates) {
        this.wall = wall;
        this.lines = lines;
        this.candidates = candidates;
    }

    ApplicationPage of(ApplicationId application, AccountId reader) {
        var dossier = wall.open(application, reader);
        return new ApplicationPage(
                application.value(),
                dossier.number(),
                dossier.title(),
                dossier.projectName(),
                WaitingForReviews.includes(dossier.status()),
                lines.of(application),
                candidates.of(dossier, reader));
    }
}
