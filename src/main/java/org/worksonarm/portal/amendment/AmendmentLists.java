package org.worksonarm.portal.amendment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;

/** Reads change requests for pages. */
@Component
@Transactional(readOnly = true)
class AmendmentLists {

    private static final String SELECT = """
            select m.*, c.number, c.title, c.project_id, c.project_name, r.position, l.machine,
                   case when l.held_over and l.live then l.ends_on end as held_over_until,
                   (select min(n.starts_on) from allocation_card n where n.machine_id = l.machine_id and n.live
                    and n.application_id <> l.application_id and n.starts_on > l.promised_until
                    and 'WHOLE' in (n.kind, l.kind)) as next_from
            from amendment m join application_card c using (application_id)
            left join resource_request_card r on r.resource_request_id = m.resource_request_id
            left join allocation_card l on l.allocation_id = m.allocation_id
            """;

    private final JdbcClient jdbc;
    private final AmendmentRows rows;
    private final ConflictWall wall;

    AmendmentLists(JdbcClient jdbc, AmendmentRows rows, ConflictWall wall) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.wall = wall;
    }

    /** For an admin: those that were filed first come first, never of an application with which the admin conflicts. */
    List<AmendmentView> page(AmendmentQuery query, AccountId admin) {
        return jdbc.sql(SELECT + """
                where m.status = :status and (:kind = '' or m.kind = :kind)
                  and (:after::uuid is null or (m.filed_at, m.amendment_id) >
                       (select a.filed_at, a.amendment_id from amendment a where a.amendment_id = :after::uuid))
                """ + ConflictWall.NO_CONFLICT + " order by m.filed_at, m.amendment_id limit :limit")
                .param("me", admin.value())
                .param("status", query.amendmentStatus().name())
                .param("kind", Objects.toString(query.amendmentKind(), ""))
                .param("after", query.key())
                .param("limit", AmendmentQuery.PAGE + 1)
                .query(rows.mapper())
                .list();
    }

    /** As an admin reads it. */
    Optional<AmendmentView> find(AmendmentId id, AccountId admin) {
        return jdbc.sql(SELECT + "where m.amendment_id = :id " + ConflictWall.NO_CONFLICT)
                .param("me", admin.value())
                .param("id", id.value())
                .query(rows.mapper())
                .optional();
    }

    /**
     * Makes whoever else judges its application, or declares a conflict with it, wait until the admin has answered.
     *
     * @throws NotFound where there is no such request, or the admin has a conflict of interest
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(AmendmentId id, AccountId admin) {
        var asked = find(id, admin).orElseThrow(() -> new NotFound("change request " + id));
        wall.claim(new ApplicationId(asked.applicationId()), admin);
    }

    /** All of an application, the newest first. */
    List<AmendmentView> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where m.application_id = ? order by m.filed_at desc, m.amendment_id desc")
                .param(application.value())
                .query(rows.mapper())
                .list();
    }
}
