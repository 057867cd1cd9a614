package org.worksonarm.portal.attachment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.attachment.OfferedFile.Refusal;

/** Takes a file: its bytes first, outside of any transaction as a store may be slow, then the row that makes it count. */
@Component
class Uploading {

    private final AttachmentKeeping keeping;
    private final Shelf shelf;

    Uploading(AttachmentKeeping keeping, Shelf shelf) {
        this.keeping = keeping;
        this.shelf = shelf;
    }

    Optional<Refusal> upload(ApplicationId application, AccountId by, OfferedFile file) {
        var refusal = keeping.refusal(application, by, file);
        if (refusal.isPresent()) {
            return refusal;
        }
        var id = AttachmentId.create();
        shelf.put(id, file);
        return keeping.add(application, by, id, file);
    }
}
