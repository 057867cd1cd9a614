package org.worksonarm.portal.attachment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;

/**
 * Lets those read a file who may read its application: the team always, reviewers and admins once it was handed in, and
 * only without a conflict of interest. For anybody else there is no such file.
 */
@Component
@Transactional(readOnly = true)
class AttachmentAccess {

    private final AttachmentLists lists;
    private final ApplicationDossiers dossiers;
    private final ConflictWall wall;

    AttachmentAccess(AttachmentLists lists, ApplicationDossiers dossiers, ConflictWall wall) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.wall = wall;
    }

    AttachedFile open(ApplicationId application, AttachmentId id, SignedIn person) {
        return lists.find(application, id)
                .filter(file -> mayRead(file, application, person))
                .orElseThrow(() -> new NotFound("attachment " + id));
    }

    private boolean mayRead(AttachedFile file, ApplicationId application, SignedIn person) {
        if (dossiers.involves(application, person.accountId())) {
            return true;
        }
        return (person.is(Role.REVIEWER) || person.is(Role.ADMIN))
                && file.firstRevision()
                        <= wall.open(application, person.accountId()).revision();
    }
}
