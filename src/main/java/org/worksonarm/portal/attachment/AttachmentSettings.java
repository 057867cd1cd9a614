package org.worksonarm.portal.attachment;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where attachments are kept.
 *
 * @param s3 needed where {@code store} says so
 */
@ConfigurationProperties("portal.attachments")
record AttachmentSettings(
        @DefaultValue("DATABASE") Store store, @Nullable ObjectStore s3) {

    ObjectStore objectStore() {
        return Objects.requireNonNull(s3, "portal.attachments.s3 is not set");
    }

    enum Store {
        DATABASE,
        S3
    }

    /** A store that speaks S3, of whatever maker. */
    record ObjectStore(
            URI endpoint,
            @DefaultValue("us-east-1") String region,
            String bucket,
            String accessKey,
            String secretKey) {}
}
