package org.worksonarm.portal.review;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Tells other modules who reads an application that waits for its decision; once it is decided, nobody does. */
@Component
@Transactional(readOnly = true)
public class ActiveReviewers {

    private final JdbcClient jdbc;

    ActiveReviewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who began a review of it. */
    public List<AccountId> of(ApplicationId application) {
        return jdbc.sql("""
                select r.reviewer from review r join application_card c using (application_id)
                where application_id = ? and c.status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION', 'WAITING_LIST')""").param(application.value()).query(UUID.class).stream()
                .map(AccountId::new)
                .toList();
    }
}
