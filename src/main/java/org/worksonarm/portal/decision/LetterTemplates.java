package org.worksonarm.portal.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.kernel.UuidV7;
import org.worksonarm.portal.record.RecordedEvent;

/** Keeps the words of the letters, all versions of them. */
@Component
@Transactional(readOnly = true)
class LetterTemplates {

    private static final String VERSIONS = """
            select t.kind, t.number, t.subject, t.body, a.display_name as written_by, t.written_at
            from letter_template t left join account_contact a on a.account_id = t.written_by
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterTemplates(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The words that count now. */
    Map<LetterKind, LetterTemplate> current() {
        var current = new EnumMap<LetterKind, LetterTemplate>(LetterKind.class);
        jdbc.sql(VERSIONS + "order by t.number")
                .query(LetterTemplate.class)
                .list()
                .forEach(each -> current.put(each.kind(), each));
        return current;
    }

    /** All versions of the words of one letter, newest first. */
    List<LetterTemplate> versions(LetterKind kind) {
        return jdbc.sql(VERSIONS + "where t.kind = ? order by t.number desc")
                .param(kind.name())
                .query(LetterTemplate.class)
                .list();
    }

    /** Lets these words count from now on, unless others have counted since those of the known number. */
    @Transactional
    void write(LetterKind kind, int known, String subject, String body, AccountId by) {
        jdbc.sql("lock table letter_template in share row exclusive mode").update();
        var last = versions(kind).getFirst();
        if (last.number() != known) {
            throw new StaleEdit(
                    "A letter about decisions",
                    last.number(),
                    "/letters/" + kind.slug(),
                    Map.of("subject", last.subject(), "body", last.body()));
        }
        insert(kind, known + 1, subject, body, by);
    }

    private void insert(LetterKind kind, int number, String subject, String body, AccountId by) {
        var id = UuidV7.create();
        jdbc.sql("""
                insert into letter_template (letter_template_id, kind, number, subject, body, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, kind.name(), number, subject, body, by.value(), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new LetterRewritten(id, kind, number));
    }

    /** A letter has new words. */
    record LetterRewritten(UUID id, LetterKind kind, int number) implements RecordedEvent {

        @Override
        public String subjectKind() {
            return "letter template";
        }

        @Override
        public UUID subjectId() {
            return id;
        }

        @Override
        public String action() {
            return "written";
        }

        @Override
        public String after() {
            return kind + " " + number;
        }
    }
}
