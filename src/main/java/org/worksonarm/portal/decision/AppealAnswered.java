package org.worksonarm.portal.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** The programme answers an appeal; another decision has letters of its own, so that there are none here. */
public record AppealAnswered(
        UUID appeal,
        ApplicationId application,
        String after,
        @Nullable String reason,
        List<TeamLetter> letters) implements RecordedEvent {

    public AppealAnswered {
        letters = List.copyOf(letters);
    }

    @Override
    public String subjectKind() {
        return "appeal";
    }

    @Override
    public UUID subjectId() {
        return appeal;
    }

    @Override
    public String action() {
        return "answered";
    }
}
