package org.worksonarm.portal.attachment;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.RevisionSupplement;

/** Tells which files were handed in with a revision, so that revisions can be compared. */
@Component
class AttachmentsOfRevisions implements RevisionSupplement {

    private final AttachmentLists lists;

    AttachmentsOfRevisions(AttachmentLists lists) {
        this.lists = lists;
    }

    @Override
    public String heading() {
        return "Attachments";
    }

    @Override
    public String textOf(ApplicationId application, int revision) {
        return lists.of(application, revision).stream()
                .map(file -> file.name() + " (" + file.sizeInWords() + ")")
                .collect(Collectors.joining("\n"));
    }
}
