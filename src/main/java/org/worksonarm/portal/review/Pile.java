package org.worksonarm.portal.review;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;

/** The applications that a reviewer may score. */
@Component
@Transactional(readOnly = true)
class Pile {

    static final int PAGE = 25;

    private static final String NEXT = """
            with mine as (
                select c.application_id, c.status, d.status = 'ASSIGNED' as assigned, c.submitted_at,
                       coalesce(d.due_on, 'infinity') as due
                from application_card c left join assignment_card d
                    on d.application_id = c.application_id and d.reviewer = :me and d.status in ('ASSIGNED', 'DONE'))
            select c.application_id from mine c
            left join review r on r.application_id = c.application_id and r.reviewer = :me
            left join mine l on l.application_id = :left
            where c.status in (:open) and r.status is distinct from 'SUBMITTED' %s
            order by c.application_id is not distinct from l.application_id,
                     l.application_id is not null and c.assigned is true and r.review_id is null desc,
                     (c.due, c.submitted_at, c.application_id) > (l.due, l.submitted_at, l.application_id) desc nulls last,
                     c.due, c.submitted_at, c.application_id limit 1""".formatted(NO_CONFLICT);

    private static final String PROGRESS = """
            select count(*) as all_open, count(*) filter (where r.status = 'SUBMITTED') as reviewed,
                   count(r.draft_saved_at) as drafts
            from application_card c
            left join review r on r.application_id = c.application_id and r.reviewer = :me
            where c.status in (:open)
            """ + NO_CONFLICT;

    private final JdbcClient jdbc;

    Pile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, and one row more where the list goes on. */
    List<Row> rows(AccountId reviewer, PileQuery query) {
        var after = Place.parse(query.after());
        return jdbc.sql(sql(query))
                .param("me", reviewer.value())
                .param("open", OwnReviewFirst.REVIEWABLE)
                .param("q", query.words())
                .param("key", after.map(Place::key).orElse(null))
                .param("id", after.map(Place::id).orElse(null))
                .query(Row.class)
                .list();
    }

    private static String sql(PileQuery query) {
        return """
                select * from (
                    select c.application_id, c.number, c.title, c.project_name, array_to_string(c.areas, ' ') as areas,
                           c.status, c.submitted_at, c.answer_by, c.decided_at, r.status as review_status, r.total,
                           r.revision < c.revision as revised,
                           r.draft_saved_at is not null as drafted, coalesce(s.reviews, 0) as reviews, d.due_on,
                           %s as sort_key
                    from application_card c
                    left join review r on r.application_id = c.application_id and r.reviewer = :me
                    left join review_standing s on s.application_id = c.application_id
                    left join assignment_card d
                        on d.application_id = c.application_id and d.reviewer = :me and d.status = 'ASSIGNED'
                    where c.status in (:open) %s) pile
                where %s and strpos(lower(title || ' ' || project_name), lower(:q)) > 0
                  and (cast(:key as numeric) is null
                       or (sort_key, application_id) > (cast(:key as numeric), cast(:id as uuid)))
                order by sort_key, application_id limit %d""".formatted(query.sorted().key(), NO_CONFLICT, query.shown().condition(), PAGE + 1);
    }

    Progress progress(AccountId reviewer) {
        return jdbc.sql(PROGRESS)
                .param("me", reviewer.value())
                .param("open", OwnReviewFirst.REVIEWABLE)
                .query(Progress.class)
                .single();
    }

    /**
     * The application that comes next for this reviewer: what is assigned to them by due day, then what waits longest.
     * From one just left it goes on in this order and then begins again, after what is assigned and not begun yet; the one
     * just left comes last.
     */
    Optional<ApplicationId> next(AccountId reviewer, @Nullable ApplicationId left) {
        return jdbc.sql(NEXT)
                .param("me", reviewer.value())
                .param("open", OwnReviewFirst.REVIEWABLE)
                .param("left", left == null ? null : left.value(), Types.OTHER)
                .query(UUID.class)
                .optional()
                .map(ApplicationId::new);
    }

    /** How far a reviewer has come. */
    record Progress(int allOpen, int reviewed, int drafts) {

        public int left() {
            return allOpen - reviewed;
        }
    }

    /** One application, with what this reviewer did with it. */
    record Row(
            UUID applicationId,
            long number,
            String title,
            String projectName,
            String areas,
            ApplicationStatus status,
            Instant submittedAt,
            @Nullable Instant answerBy,
            @Nullable Instant decidedAt,
            @Nullable ReviewStatus reviewStatus,
            @Nullable BigDecimal total,
            @Nullable Boolean revised,
            boolean drafted,
            int reviews,
            @Nullable LocalDate dueOn,
            BigDecimal sortKey) {

        ApplicationId application() {
            return new ApplicationId(applicationId);
        }

        Place place() {
            return new Place(sortKey, applicationId);
        }
    }
}
