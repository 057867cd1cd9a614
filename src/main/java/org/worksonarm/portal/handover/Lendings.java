package org.worksonarm.portal.handover;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.kernel.NotFound;

/** Reads loans for those who hand them over and those who get them. */
@Component
@Transactional(readOnly = true)
class Lendings {

    private static final String SELECT = """
            select l.*, c.number, c.title, c.project_id, c.project_name
            from allocation_card l join application_card c using (application_id)
            """;

    private final JdbcClient jdbc;
    private final WipeProof proof;
    private final Clock clock;

    Lendings(JdbcClient jdbc, WipeProof proof, Clock clock) {
        this.jdbc = jdbc;
        this.proof = proof;
        this.clock = clock;
    }

    /** @throws NotFound where there is no such loan, or the admin has a conflict of interest */
    Lending forAdmin(AllocationId id, AccountId admin) {
        return jdbc.sql(SELECT + "where l.allocation_id = :id " + NO_CONFLICT)
                .param("id", id.value())
                .param("me", admin.value())
                .query(this::lending)
                .optional()
                .orElseThrow(() -> new NotFound("loan " + id));
    }

    /** @throws NotFound where the application has no such loan, or the person is not on its team */
    Lending forTeam(ApplicationId application, AllocationId id, AccountId member) {
        return jdbc.sql(SELECT + """
                where l.allocation_id = :id and l.application_id = :application
                  and exists (select 1 from application_participant p
                              where p.application_id = l.application_id and p.account_id = :member)""")
                .param("id", id.value())
                .param("application", application.value())
                .param("member", member.value())
                .query(this::lending)
                .optional()
                .orElseThrow(() -> new NotFound("loan " + id));
    }

    /** Those of an application that are not over, the first to begin first. */
    List<Lending> underWay(ApplicationId application) {
        return jdbc.sql(SELECT + """
                where l.application_id = ? and l.live and l.ends_on >= ? order by l.starts_on, l.machine""")
                .params(application.value(), LocalDate.now(clock))
                .query(this::lending)
                .list();
    }

    private Lending lending(ResultSet row, int index) throws SQLException {
        return new Lending(
                row.getObject("allocation_id", UUID.class),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getString("project_name"),
                row.getObject("project_id", UUID.class),
                row.getString("machine"),
                row.getString("model_name"),
                row.getString("site_name"),
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("live"),
                LocalDate.now(clock),
                proof.missingSince(new AllocationId(row.getObject("allocation_id", UUID.class)))
                        .orElse(null));
    }
}
