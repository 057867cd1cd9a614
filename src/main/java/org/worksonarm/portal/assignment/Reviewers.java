package org.worksonarm.portal.assignment;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;

/** The reviewers and how each stands, for somebody who assigns. */
@Component
@Transactional(readOnly = true)
public class Reviewers {

    private static final String CARDS = """
            select r.account_id as id, r.display_name as name, coalesce(p.load_limit, :usual) as load_limit,
                   case when p.away_until >= :today then p.away_from end as away_from,
                   case when p.away_until >= :today then p.away_until end as away_until,
                   (select count(*) from assignment a where a.reviewer = r.account_id and a.status = 'ASSIGNED') as taken,
                   count(*) filter (where known.status = 'ASSIGNED') as open,
                   count(*) filter (where known.status = 'ASSIGNED' and known.due_on < :today) as late,
                   count(*) filter (where known.status = 'DONE') as done
            from reviewer_card r left join reviewer_profile p using (account_id)
            left join (select c.reviewer, c.status, c.due_on from assignment c
                       where c.status in ('ASSIGNED', 'DONE') %s) known on known.reviewer = r.account_id
            group by r.account_id, r.display_name, p.load_limit, p.away_from, p.away_until
            order by lower(r.display_name), r.account_id""".formatted(ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them by name; what they review of applications that the reader has a conflict with is not counted. */
    public List<ReviewerCard> all(AccountId reader) {
        return jdbc.sql(CARDS)
                .param("usual", ReviewerProfile.USUAL_LOAD)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("me", reader.value())
                .query(ReviewerCard.class)
                .list();
    }

    /** How many reviews this reviewer has finished. */
    long finished(AccountId reviewer) {
        return jdbc.sql("select count(*) from assignment c where c.reviewer = :me and c.status = 'DONE' "
                        + ConflictWall.NO_CONFLICT)
                .param("me", reviewer.value())
                .query(Long.class)
                .single();
    }
}
