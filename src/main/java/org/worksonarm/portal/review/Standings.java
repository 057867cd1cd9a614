package org.worksonarm.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;

/** What the reviews of one application amount to, for those who may know. */
@Component
@Transactional(readOnly = true)
public class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the totals lie; null where no review is in. */
    public @Nullable Spread spread(ApplicationId application) {
        return jdbc.sql("""
                select mean, lowest, highest, spread as deviation from review_standing where application_id = ?""")
                .param(application.value())
                .query(Spread.class)
                .optional()
                .orElse(null);
    }

    /** What the reviewers wrote for the applicants, in no order that tells who wrote what. */
    public List<String> applicantComments(ApplicationId application) {
        return jdbc.sql("""
                select applicant_comment from review
                where application_id = ? and status = 'SUBMITTED' and length(trim(applicant_comment)) > 0
                order by md5(applicant_comment)""").param(application.value()).query(String.class).list();
    }
}
