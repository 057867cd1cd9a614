package org.worksonarm.portal.attachment;

/**
 * Where the bytes of attachments are kept. They come before the row of their attachment: what has no row does not exist for
 * anybody, and is swept.
 */
interface Shelf {

    void put(AttachmentId id, OfferedFile file);

    byte[] get(AttachmentId id);

    void remove(AttachmentId id);
}
