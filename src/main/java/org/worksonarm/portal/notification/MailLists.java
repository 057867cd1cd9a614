package org.worksonarm.portal.notification;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Reads mails for pages. */
@Component
@Transactional(readOnly = true)
class MailLists {

    private static final String COLUMNS = """
            select m.mail_id, m.recipient_name, m.subject,
                   case when m.secret and m.status <> 'SHOWN' then 'Its words are for its reader alone.' else m.text_body end as text_body, m.application_id, m.created_at, m.status,
                   m.attempts, m.next_attempt_at, m.sent_at, m.last_fault,\s""";

    /** A further condition on the mail {@code m}, for the admin {@code :me}, who may owe a review at the same time. */
    static final String NOT_HIDDEN = """
            and not exists (select 1 from conflict_of_interest coi join application_card c using (application_id)
                            where coi.account_id = cast(:me as uuid) and (c.application_id = m.application_id or c.project_id = m.project_id))
            and not exists (select 1 from application_card c where c.application_id = m.application_id and %s)""".formatted(MailReaders.DISCUSSED_TOO_SOON);

    private final JdbcClient jdbc;

    MailLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For its team, without addresses; the newest first. */
    List<MailLine> about(UUID application) {
        return jdbc.sql(
                        COLUMNS
                                + "null as address from mail m where m.application_id = ? and not m.committee order by m.created_at desc, m.mail_id desc")
                .param(application)
                .query(MailLine.class)
                .list();
    }

    /** Those on the team of an application to whom nothing can be sent. */
    List<String> withoutAddress(UUID application) {
        return jdbc.sql("""
                select c.display_name from application_participant p join account_contact c using (account_id)
                where p.application_id = ? and c.address is null order by lower(c.display_name)""").param(application).query(String.class).list();
    }

    /** How many the mail server did not take although nothing was wrong with them. */
    long failed(AccountId admin) {
        return jdbc.sql("""
                select count(*) from mail m where (m.status = 'FAILED' or m.status = 'WAITING' and m.attempts > 0) %s""".formatted(NOT_HIDDEN))
                .param("reviewer", false)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("me", admin.value())
                .query(Long.class)
                .single();
    }

    /** Whether a mail is about something that this admin has a conflict of interest with. */
    boolean hides(MailId id, AccountId admin) {
        return jdbc.sql("""
                select exists (select 1 from mail m where m.mail_id = :id) and not exists (
                select 1 from mail m where m.mail_id = :id %s)""".formatted(NOT_HIDDEN))
                .param("id", id.value())
                .param("reviewer", false)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("me", admin.value())
                .query(Boolean.class)
                .single();
    }

    /** For an admin, the newest first; not those about what they have a conflict of interest with. Null reads all. */
    MailPage page(MailQuery query, @Nullable AccountId admin) {
        var found = jdbc.sql(COLUMNS + """
                coalesce(c.address, m.address) as address from mail m left join account_contact c using (account_id)
                where (:status = '' or m.status = :status)
                  and position(lower(:q) in lower(m.subject || ' ' || m.recipient_name || ' ' || coalesce(c.address, m.address, ''))) > 0
                  and (:after::uuid is null or (m.created_at, m.mail_id) <
                       (select a.created_at, a.mail_id from mail a where a.mail_id = :after::uuid))
                  %s
                order by m.created_at desc, m.mail_id desc limit :limit""".formatted(NOT_HIDDEN))
                .param("reviewer", false)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("me", admin == null ? null : admin.value())
                .param("status", Objects.toString(query.mailStatus(), ""))
                .param("q", query.words())
                .param("after", query.key())
                .param("limit", MailQuery.PAGE + 1)
                .query(MailLine.class)
                .list();
        return MailPage.of(query, found);
    }
}
