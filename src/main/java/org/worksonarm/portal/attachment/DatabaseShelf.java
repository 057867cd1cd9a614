package org.worksonarm.portal.attachment;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Keeps the bytes beside everything else, which needs no further service and is in every backup. */
@Component
@ConditionalOnProperty(name = "portal.attachments.store", havingValue = "database", matchIfMissing = true)
class DatabaseShelf implements Shelf {

    private final KeptContent content;

    DatabaseShelf(KeptContent content) {
        this.content = content;
    }

    @Override
    public void put(AttachmentId id, OfferedFile file) {
        content.note(id, file.content());
    }

    @Override
    public byte[] get(AttachmentId id) {
        return Objects.requireNonNull(content.bytes(id), "kept in an object store, which is not configured");
    }

    /** What an object store has keeps its note, so that it is swept from there once that store is configured again. */
    @Override
    public void remove(AttachmentId id) {
        if (content.bytes(id) != null) {
            content.forget(id);
        }
    }
}
