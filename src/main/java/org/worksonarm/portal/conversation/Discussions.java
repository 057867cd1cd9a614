package org.worksonarm.portal.conversation;

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
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.conversation.Discussion.Entry;
import org.worksonarm.portal.markup.Markdown;

/**
 * Reads what was said about an application. Internal notes never leave the database for anybody of the team, nor those of
 * others for whoever owes a review.
 */
@Component
@Transactional(readOnly = true)
class Discussions {

    private final JdbcClient jdbc;
    private final People people;
    private final Markdown markdown;

    Discussions(JdbcClient jdbc, People people, Markdown markdown) {
        this.jdbc = jdbc;
        this.people = people;
        this.markdown = markdown;
    }

    /** To the team, nobody of the programme has a name. */
    Discussion of(Room room) {
        var rows = jdbc.sql("""
                select message_id, author, voice, audience, written_at, body, reply_to, asks_about, question from message
                where application_id = :application and (audience = 'TEAM' or :notes or (:programme and author = :me))
                order by written_at, message_id""")
                .param("application", room.id().value())
                .param("notes", room.readsNotes())
                .param("programme", room.isProgramme())
                .param("me", room.speaker().account().value())
                .query(Row.class)
                .list();
        var names = people.names(rows.stream()
                .filter(row -> room.isProgramme() || row.voice() == Voice.TEAM)
                .map(Row::writer)
                .distinct()
                .toList());
        return new Discussion(entries(null, rows, names));
    }

    private List<Entry> entries(@Nullable UUID answered, List<Row> rows, Map<AccountId, String> names) {
        return rows.stream()
                .filter(row -> answered == null ? row.replyTo() == null : answered.equals(row.replyTo()))
                .map(row ->
                        entry(row, row.replyTo() == null ? entries(row.messageId(), rows, names) : List.of(), names))
                .toList();
    }

    private Entry entry(Row row, List<Entry> answers, Map<AccountId, String> names) {
        var programme = row.voice() == Voice.PROGRAMME;
        return new Entry(
                row.messageId(),
                names.getOrDefault(row.writer(), programme ? "The programme" : "The team"),
                programme,
                row.at(),
                markdown.html(row.body()),
                row.audience() == Audience.INTERNAL,
                row.asksAbout(),
                row.question(),
                answers);
    }

    private record Row(
            UUID messageId,
            UUID author,
            Voice voice,
            Audience audience,
            OffsetDateTime writtenAt,
            String body,
            @Nullable UUID replyTo,
            @Nullable FormSection asksAbout,
            @Nullable QuestionState question) {

        AccountId writer() {
            return new AccountId(author);
        }

        Instant at() {
            return writtenAt.toInstant();
        }
    }
}
