package org.worksonarm.portal.discussion;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.markup.Markdown;

/** Reads what was said in a discussion, for those to whom it is open. */
@Component
@Transactional(readOnly = true)
class Course {

    private final JdbcClient jdbc;
    private final People people;
    private final Markdown markdown;
    private final Clock clock;

    Course(JdbcClient jdbc, People people, Markdown markdown, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** In the order of time. */
    List<Entry> of(Hall hall) {
        var rows =
                jdbc.sql("""
                select post_id, author, written_at, body, edited_at, taken_back_at from post
                where application_id = ? order by place""").param(hall.inside().id().value()).query(Row.class).list();
        var names = people.names(rows.stream().map(Row::writer).distinct().toList());
        return rows.stream().map(row -> entry(row, hall.reader(), names)).toList();
    }

    private Entry entry(Row row, AccountId reader, Map<AccountId, String> names) {
        var own = row.writer().equals(reader) && row.takenBackAt() == null;
        return new Entry(
                row.postId(),
                names.getOrDefault(row.writer(), "Somebody"),
                instant(row.writtenAt()),
                markdown.html(row.body()),
                row.editedAt() == null ? null : instant(row.editedAt()),
                row.takenBackAt() == null ? null : instant(row.takenBackAt()),
                own && Post.isEditable(instant(row.writtenAt()), clock.instant()),
                own);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    /**
     * One post, as safe HTML.
     *
     * @param editable whether its reader may still edit it
     * @param own whether its reader may take it back
     */
    record Entry(
            UUID id,
            String author,
            Instant at,
            String html,
            @Nullable Instant editedAt,
            @Nullable Instant takenBackAt,
            boolean editable,
            boolean own) {}

    private record Row(
            UUID postId,
            UUID author,
            OffsetDateTime writtenAt,
            String body,
            @Nullable OffsetDateTime editedAt,
            @Nullable OffsetDateTime takenBackAt) {

        AccountId writer() {
            return new AccountId(author);
        }
    }
}
