package org.worksonarm.portal.notification;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Knows who reads a mail on the day on which it is sent, not on which it was written. */
@Component
class MailReaders {

    /** Mails that tell of a discussion, {@code m}, to or about application {@code c}, for a person {@code :me} who owes a review. */
    static final String DISCUSSED_TOO_SOON =
            "(m.dedup_key like '%s:%%' and %s)".formatted(DiscussionLetters.TEMPLATE, OwnReviewFirst.OWED_ALSO_BY_ROLE);

    private final JdbcClient jdbc;

    MailReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> address(Mail mail) {
        var account = mail.recipient();
        if (account == null) {
            return Optional.ofNullable(mail.address());
        }
        return jdbc.sql("select address from account_contact where account_id = ? and address is not null")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    /** Those of the committee may have a conflict of interest meanwhile, or owe a review before they take part. */
    boolean mayRead(Mail mail) {
        var account = mail.recipient();
        return account == null
                || jdbc.sql("""
                        select not exists (
                            select 1 from mail m join application_card c using (application_id)
                            where m.mail_id = :mail and m.committee
                              and (exists (select 1 from conflict_of_interest coi
                                           where coi.application_id = c.application_id and coi.account_id = :me) or %s))""".formatted(DISCUSSED_TOO_SOON))
                        .param("mail", mail.id().value())
                        .param("me", account.value())
                        .param("reviewer", false)
                        .param("reviewable", OwnReviewFirst.REVIEWABLE)
                        .query(Boolean.class)
                        .single();
    }
}
