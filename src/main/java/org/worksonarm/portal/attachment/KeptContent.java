package org.worksonarm.portal.attachment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which attachments have bytes somewhere, and the bytes that are kept in the database. */
@Repository
class KeptContent {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptContent(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@code bytes} is null where they are kept elsewhere. */
    void note(AttachmentId id, byte @Nullable [] bytes) {
        jdbc.sql("insert into attachment_content (attachment_id, kept_at, bytes) values (?, ?, ?)")
                .param(id.value())
                .param(Timestamp.from(clock.instant()))
                .param(bytes)
                .update();
    }

    /** Null where they are kept elsewhere. */
    byte @Nullable [] bytes(AttachmentId id) {
        return jdbc.sql("select bytes from attachment_content where attachment_id = ?")
                .param(id.value())
                .query((row, _) -> Optional.ofNullable(row.getBytes("bytes")))
                .single()
                .orElse(null);
    }

    void forget(AttachmentId id) {
        jdbc.sql("delete from attachment_content where attachment_id = ?")
                .param(id.value())
                .update();
    }

    /** What was kept before that moment and belongs to no attachment, be it that it never did or no longer does. */
    List<AttachmentId> orphans(Instant before) {
        return jdbc.sql("""
                select attachment_id from attachment_content c
                where kept_at < ? and not exists (select 1 from attachment a where a.attachment_id = c.attachment_id)""").param(Timestamp.from(before)).query(UUID.class).stream()
                .map(AttachmentId::new)
                .toList();
    }
}
