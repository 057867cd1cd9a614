package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.ApplicationId;

/** What the other reviewers of an application said, for one whose own review is in. */
@Component
@Transactional(readOnly = true)
class Colleagues {

    private final JdbcClient jdbc;
    private final People people;

    Colleagues(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Empty as long as this reviewer's own review is not in, so that nobody's scores lean on another's. */
    List<Opinion> of(ApplicationId application, AccountId reader) {
        var rows = jdbc.sql("""
                select o.reviewer, o.total, o.committee_comment from review o
                where o.application_id = :application and o.reviewer <> :reader and o.status = 'SUBMITTED'
                  and exists (select 1 from review own where own.application_id = o.application_id
                              and own.reviewer = :reader and own.status = 'SUBMITTED')
                order by o.submitted_at, o.review_id""")
                .param("application", application.value())
                .param("reader", reader.value())
                .query(Row.class)
                .list();
        var names = people.names(rows.stream().map(Row::account).toList());
        return rows.stream()
                .map(row -> new Opinion(
                        names.getOrDefault(row.account(), "A reviewer"), row.total(), row.committeeComment()))
                .toList();
    }

    /** The review of one colleague, in short. */
    record Opinion(String reviewer, BigDecimal total, String comment) {}

    private record Row(UUID reviewer, BigDecimal total, String committeeComment) {

        AccountId account() {
            return new AccountId(reviewer);
        }
    }
}
