package org.worksonarm.portal.decision;

import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.Dossier;

/** By what people know an application. */
record Facts(ApplicationId id, ApplicationNumber number, String title, String project) {

    static Facts of(Dossier dossier) {
        return new Facts(dossier.id(), dossier.number(), dossier.title(), dossier.projectName());
    }
}
