package org.worksonarm.portal.attachment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Attachments extends Repository<Attachment, AttachmentId> {

    Optional<Attachment> findById(AttachmentId id);

    Attachment save(Attachment attachment);

    void delete(Attachment attachment);

    void flush();
}
