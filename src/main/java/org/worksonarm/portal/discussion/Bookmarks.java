package org.worksonarm.portal.discussion;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.review.OwnReviewFirst;
import org.worksonarm.portal.review.Unread;

/** Remembers up to where people have read a discussion that is open to them; what one wrote oneself is never new. */
@Component
@Transactional(readOnly = true)
class Bookmarks implements Unread {

    private static final String UNREAD = """
            select p.application_id, count(*) as new from post p
            join application_card c on c.application_id = p.application_id
            left join discussion_reading r on (r.application_id, r.account_id) = (p.application_id, cast(:me as uuid))
            where p.application_id in (:applications) and p.author <> :me and p.taken_back_at is null
              and p.place > coalesce(r.read_to, 0) and not %s %s
            group by p.application_id""".formatted(OwnReviewFirst.OWED_ALSO_BY_ROLE, ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;

    Bookmarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "discussion";
    }

    @Override
    public Map<ApplicationId, Integer> counts(Collection<ApplicationId> applications, AccountId reviewer) {
        return jdbc
                .sql(UNREAD)
                .param("me", reviewer.value())
                .param("reviewer", true)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::value).toList())
                .query((row, _) -> Map.entry(new ApplicationId(row.getObject(1, UUID.class)), row.getInt(2)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int unread(Hall hall) {
        return jdbc.sql("""
                select count(*) from post p
                left join discussion_reading r on (r.application_id, r.account_id) = (p.application_id, cast(:me as uuid))
                where p.application_id = :application and p.author <> :me and p.taken_back_at is null
                  and p.place > coalesce(r.read_to, 0)""")
                .param("me", hall.reader().value())
                .param("application", hall.inside().id().value())
                .query(Integer.class)
                .single();
    }

    /** Begins before the posts are read for a page, so that whatever comes in between stays new. */
    @Transactional
    int markRead(Hall hall) {
        var unread = unread(hall);
        if (unread > 0) {
            jdbc.sql("""
                    insert into discussion_reading
                    select application_id, cast(:me as uuid), max(place) from post
                    where application_id = :application group by application_id
                    on conflict (application_id, account_id)
                    do update set read_to = greatest(discussion_reading.read_to, excluded.read_to)""")
                    .param("me", hall.reader().value())
                    .param("application", hall.id().value())
                    .update();
        }
        return unread;
    }
}
