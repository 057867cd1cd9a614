package org.worksonarm.portal.attachment;

import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.application.Draft;

/** The files of an application while its form is open. */
record AttachmentsPage(UUID id, UUID project, String projectName, String number, List<AttachedFile> files) {

    AttachmentsPage {
        files = List.copyOf(files);
    }

    static AttachmentsPage of(Draft draft, List<AttachedFile> files) {
        return new AttachmentsPage(
                draft.id().value(),
                draft.project().value(),
                draft.projectName(),
                draft.number().toString(),
                files);
    }

    public boolean isFull() {
        return files.size() >= AttachmentKeeping.MOST_FILES;
    }

    public String used() {
        var bytes = files.stream().mapToLong(AttachedFile::size).sum();
        return "%d of 10 files, %s of 25 MB".formatted(files.size(), AttachedFile.inWords(bytes));
    }
}
