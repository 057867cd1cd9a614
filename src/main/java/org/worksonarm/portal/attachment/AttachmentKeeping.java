package org.worksonarm.portal.attachment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.attachment.OfferedFile.Refusal;
import org.worksonarm.portal.kernel.NotFound;

/** Adds files to an application and takes them out, while its form is open. Only its team can: for others there is none. */
@Service
@Transactional
class AttachmentKeeping {

    static final int MOST_FILES = 10;
    static final long MOST_BYTES = 25L * 1024 * 1024;

    private final ApplicationDrafts drafts;
    private final Attachments attachments;
    private final AttachmentLists lists;
    private final Clock clock;

    AttachmentKeeping(ApplicationDrafts drafts, Attachments attachments, AttachmentLists lists, Clock clock) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.lists = lists;
        this.clock = clock;
    }

    /** Why a file would not be taken now. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(ApplicationId application, AccountId by, OfferedFile file) {
        return refusal(drafts.open(application, by), file);
    }

    /** Attaches a file whose bytes are kept already, unless something speaks against it. */
    Optional<Refusal> add(ApplicationId application, AccountId by, AttachmentId id, OfferedFile file) {
        var refusal = refusal(drafts.openLocked(application, by), file);
        if (refusal.isEmpty()) {
            attachments.save(new Attachment(id, application, lists.handedIn(application), file, by, clock.instant()));
            attachments.flush();
        }
        return refusal;
    }

    /** Takes a file out, and says whether that is done. */
    boolean takeOut(ApplicationId application, AccountId by, AttachmentId id) {
        var open = drafts.openLocked(application, by).isOpen();
        var attachment = attachments
                .findById(id)
                .filter(found -> found.isOf(application))
                .orElseThrow(() -> new NotFound("attachment " + id));
        if (!open || attachment.isTakenOut()) {
            return attachment.isTakenOut();
        }
        if (attachment.takeOut(lists.handedIn(application))) {
            attachments.save(attachment);
        } else {
            attachments.delete(attachment);
        }
        return true;
    }

    private Optional<Refusal> refusal(Draft draft, OfferedFile file) {
        if (!draft.isOpen()) {
            return Optional.of(Refusal.CLOSED);
        }
        var files = lists.current(draft.id());
        var bytes = files.stream().mapToLong(AttachedFile::size).sum();
        if (lists.isAttached(draft.id(), file.digest())) {
            return Optional.of(Refusal.SAME);
        }
        if (files.size() >= MOST_FILES) {
            return Optional.of(Refusal.TOO_MANY);
        }
        return bytes + file.size() > MOST_BYTES ? Optional.of(Refusal.TOO_MUCH) : Optional.empty();
    }
}
