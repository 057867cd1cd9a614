package org.worksonarm.portal.decision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.RequestKind;

/** Tells an application its place on the waiting list: the best reviewed first by the adjusted score, where there is one; among equals whoever waits longer. */
@Component
@Transactional(readOnly = true)
class WaitingList {

    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One place for each kind of thing it asks for; none where it does not wait. Tells nothing of those before it. */
    List<WaitingPlace> places(ApplicationId application) {
        return jdbc.sql("""
                select kind, place, waiting from (
                    select c.application_id, r.kind, count(*) over (partition by r.kind) as waiting,
                           row_number() over (partition by r.kind
                               order by coalesce(k.adjusted, s.mean) desc nulls last, c.submitted_at, c.application_id) as place
                    from application_card c
                    join (select distinct application_id, kind from resource_request_card) r using (application_id)
                    left join review_standing s using (application_id)
                    left join calibrated_score k using (application_id)
                    where c.status = 'WAITING_LIST') places
                where application_id = ? order by kind""")
                .param(application.value())
                .query(WaitingPlace.class)
                .list();
    }

    /** The place of an application among all that wait for the same kind of thing. */
    record WaitingPlace(RequestKind kind, int place, int waiting) {}
}
