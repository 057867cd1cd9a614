package org.worksonarm.portal.conversation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
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

/** Remembers up to where those of the programme have read; what one wrote oneself is never new. */
@Component
@Transactional(readOnly = true)
class ReadMarks implements Unread {

    private static final String UNREAD = """
            select m.application_id, count(*) as new from message m
            join application_card c on c.application_id = m.application_id
            left join message_reading r
                on (r.application_id, r.account_id, r.audience) = (m.application_id, cast(:me as uuid), m.audience)
            where m.application_id in (:applications) and m.author <> :me and m.place > coalesce(r.read_to, 0)
              and (m.audience = 'TEAM' or not %s) %s
            group by m.application_id""".formatted(OwnReviewFirst.OWED_ALSO_BY_ROLE, ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;

    ReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "conversation";
    }

    @Override
    public Map<ApplicationId, Integer> counts(Collection<ApplicationId> applications, AccountId reviewer) {
        return counts(applications, reviewer, true);
    }

    int unread(Room room) {
        return room.isProgramme()
                ? counts(List.of(room.id()), room.speaker().account(), !room.readsNotes())
                        .getOrDefault(room.id(), 0)
                : 0;
    }

    /** Begins before the messages are read for a page, so that whatever comes in between stays new. */
    @Transactional
    int markRead(Room room) {
        var unread = unread(room);
        if (unread > 0) {
            jdbc.sql("""
                    insert into message_reading
                    select application_id, cast(:me as uuid), audience, max(place) from message
                    where application_id = :application and (audience = 'TEAM' or :notes)
                    group by application_id, audience
                    on conflict (application_id, account_id, audience)
                    do update set read_to = greatest(message_reading.read_to, excluded.read_to)""")
                    .param("me", room.speaker().account().value())
                    .param("application", room.id().value())
                    .param("notes", room.readsNotes())
                    .update();
        }
        return unread;
    }

    private Map<ApplicationId, Integer> counts(
            Collection<ApplicationId> applications, AccountId reader, boolean reviewing) {
        return jdbc
                .sql(UNREAD)
                .param("me", reader.value())
                .param("reviewer", reviewing)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::value).toList())
                .query((row, _) -> Map.entry(new ApplicationId(row.getObject(1, UUID.class)), row.getInt(2)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
