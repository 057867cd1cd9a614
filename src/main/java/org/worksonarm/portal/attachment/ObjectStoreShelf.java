package org.worksonarm.portal.attachment;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps the bytes in a store that speaks S3. What was kept in the database before stays readable. */
@Component
@ConditionalOnProperty(name = "portal.attachments.store", havingValue = "s3")
class ObjectStoreShelf implements Shelf {

    private final S3Client store;
    private final String bucket;
    private final KeptContent content;

    ObjectStoreShelf(S3Client store, AttachmentSettings settings, KeptContent content) {
        this.store = store;
        this.bucket = settings.objectStore().bucket();
        this.content = content;
    }

    @Override
    public void put(AttachmentId id, OfferedFile file) {
        content.note(id, null);
        store.putObject(
                request -> request.bucket(bucket)
                        .key(key(id))
                        .contentType(file.kind().sentAs().toString()),
                RequestBody.fromBytes(file.content()));
    }

    @Override
    public byte[] get(AttachmentId id) {
        var bytes = content.bytes(id);
        return bytes == null
                ? store.getObjectAsBytes(request -> request.bucket(bucket).key(key(id)))
                        .asByteArrayUnsafe()
                : bytes;
    }

    /** The note goes last: until the object is gone, the next sweep tries again. */
    @Override
    public void remove(AttachmentId id) {
        store.deleteObject(request -> request.bucket(bucket).key(key(id)));
        content.forget(id);
    }

    private static String key(AttachmentId id) {
        return "attachments/" + id;
    }
}
