package org.worksonarm.portal.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.amendment.Award.Lent;
import org.worksonarm.portal.amendment.Award.Line;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;
import org.worksonarm.portal.kernel.NotFound;

/** Reads what applications were awarded. */
@Component
@Transactional(readOnly = true)
class Awards {

    private final JdbcClient jdbc;
    private final ApplicationDossiers dossiers;
    private final HardwareCatalogue catalogue;
    private final Clock clock;

    Awards(JdbcClient jdbc, ApplicationDossiers dossiers, HardwareCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * As one of its team sees it.
     *
     * @throws NotFound for anybody else
     */
    Award of(ApplicationId application, AccountId member) {
        if (!dossiers.involves(application, member)) {
            throw new NotFound("application " + application);
        }
        return jdbc.sql("select * from application_card where application_id = ?")
                .param(application.value())
                .query((row, _) -> award(row, lines(application), loans(application)))
                .single();
    }

    boolean isAccepted(ApplicationId application) {
        return jdbc.sql("select status = 'ACCEPTED' from application_card where application_id = ?")
                .param(application.value())
                .query(Boolean.class)
                .single();
    }

    /** How many machines are lent for a line, or promised. */
    int lent(UUID line) {
        return jdbc.sql("""
                select count(*) from allocation_card
                where resource_request_id = ? and live and not goes_on and ends_on >= ?""")
                .params(line, LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    Map<String, String> modelNames() {
        return catalogue.models().stream().collect(Collectors.toMap(MachineModel::slug, MachineModel::name));
    }

    private static Award award(ResultSet row, List<Line> lines, List<Lent> loans) throws SQLException {
        return new Award(
                row.getObject("application_id", UUID.class),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getObject("project_id", UUID.class),
                ApplicationStatus.valueOf(row.getString("status")),
                lines,
                loans);
    }

    private List<Line> lines(ApplicationId application) {
        var names = modelNames();
        return jdbc.sql("select * from resource_request_card where application_id = ? order by position")
                .param(application.value())
                .query((row, _) -> line(row, names))
                .list();
    }

    private static Line line(ResultSet row, Map<String, String> names) throws SQLException {
        var model = row.getString("preferred_model");
        return new Line(
                row.getObject("resource_request_id", UUID.class),
                row.getInt("position"),
                RequestKind.valueOf(row.getString("kind")),
                row.getInt("quantity"),
                model,
                model == null ? "any model" : names.getOrDefault(model, model));
    }

    private List<Lent> loans(ApplicationId application) {
        return jdbc.sql("""
                select allocation_id as id, machine, starts_on, ends_on, starts_on <= :today as begun from allocation_card
                where application_id = :application and live and ends_on >= :today order by machine, starts_on""")
                .param("today", LocalDate.now(clock))
                .param("application", application.value())
                .query(Lent.class)
                .list();
    }
}
