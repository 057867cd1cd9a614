package org.worksonarm.portal.attachment;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.FormTask;

/** The attachments as a section of the form. Nobody has to attach anything. */
@Component
@Order(2)
class AttachmentsInForm implements FormTask {

    private final AttachmentLists lists;

    AttachmentsInForm(AttachmentLists lists) {
        this.lists = lists;
    }

    @Override
    public Task taskOf(Draft draft) {
        var names = lists.current(draft.id()).stream().map(AttachedFile::name).toList();
        return new Task(
                "Attachments",
                "What says more than words: a benchmark, a drawing, a letter of support.",
                "/applications/" + draft.id() + "/attachments",
                names.isEmpty() ? Progress.OPTIONAL : Progress.DONE,
                names);
    }
}
