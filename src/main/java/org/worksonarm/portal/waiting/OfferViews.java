package org.worksonarm.portal.waiting;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/** Reads offers with what they offer. */
@Component
@Transactional(readOnly = true)
class OfferViews {

    private static final String SELECT = """
            select o.*, c.number, c.title, c.project_name, a.machine, a.model_name, a.site_name, a.kind, a.starts_on,
                   a.promised_until, (select rest_days from offer_terms) as rest_days
            from waiting_offer o join application_card c using (application_id) join allocation_card a using (allocation_id)
            """;

    private final JdbcClient jdbc;

    OfferViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As somebody of its team reads it. */
    Optional<OfferView> ofTeam(UUID offer, UUID application, AccountId reader) {
        return jdbc.sql(SELECT + """
                join application_participant p on p.application_id = o.application_id and p.account_id = :me
                where o.waiting_offer_id = :offer and o.application_id = :application""")
                .param("me", reader.value())
                .param("offer", offer)
                .param("application", application)
                .query(OfferViews::offer)
                .optional();
    }

    /** As an admin reads it: not where they have a conflict of interest with the application. */
    Optional<OfferView> ofAdmin(UUID offer, AccountId reader) {
        return jdbc.sql(SELECT + "where o.waiting_offer_id = :offer " + NO_CONFLICT)
                .param("me", reader.value())
                .param("offer", offer)
                .query(OfferViews::offer)
                .optional();
    }

    /** All that were made to an application, the newest first. */
    List<OfferView> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where o.application_id = ? order by o.waiting_offer_id desc")
                .param(application.value())
                .query(OfferViews::offer)
                .list();
    }

    private static OfferView offer(ResultSet row, int index) throws SQLException {
        return new OfferView(
                new OfferId(row.getObject("waiting_offer_id", UUID.class)),
                row.getObject("application_id", UUID.class),
                new AllocationId(row.getObject("allocation_id", UUID.class)),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getString("project_name"),
                row.getString("machine"),
                row.getString("model_name"),
                row.getString("site_name"),
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("promised_until", LocalDate.class),
                OfferState.valueOf(row.getString("state")),
                row.getObject("open_until", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("reason"),
                row.getInt("rest_days"));
    }
}
