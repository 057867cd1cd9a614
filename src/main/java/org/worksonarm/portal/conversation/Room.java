package org.worksonarm.portal.conversation;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;

/**
 * The application that is spoken about, and for whom the person who entered speaks.
 *
 * @param readsNotes whether what others of the programme noted is open to them
 */
record Room(
        ApplicationId id,
        ApplicationNumber number,
        String title,
        UUID projectId,
        String projectName,
        ApplicationStatus status,
        Speaker speaker,
        boolean readsNotes) {

    public boolean isProgramme() {
        return speaker.voice() == Voice.PROGRAMME;
    }

    /** Nobody's scores lean on what others noted; one's own notes one knows. */
    boolean shows(Message message) {
        return !message.isInternal() || readsNotes || (isProgramme() && message.isBy(speaker.account()));
    }

    /** Whether a question may be asked: not before the last one is answered, nor after the decision. */
    public boolean isOpenForQuestions() {
        return isProgramme() && isOpenForQuestions(status);
    }

    static boolean isOpenForQuestions(ApplicationStatus status) {
        return status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.UNDER_REVIEW;
    }
}
