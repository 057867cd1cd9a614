package org.worksonarm.portal.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.amendment.Change;
import org.worksonarm.portal.amendment.Filing;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;

/** Invented change requests: an invented maintainer joins three teams that have machines, and asks for something else. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoChanges {

    private static final int ASKED = 3;

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final ProjectTeams teams;
    private final Filing filing;

    DemoChanges(DemoStage stage, JdbcClient jdbc, ProjectTeams teams, Filing filing) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.teams = teams;
        this.filing = filing;
    }

    void ask() {
        var loans = loans();
        for (var place = 0; place < loans.size(); place++) {
            var loan = loans.get(place);
            var days = Duration.ofDays(2 + place * 4L);
            var number = place;
            stage.act(stage.maintainer(), days, () -> ask(loan, number));
        }
    }

    private void ask(Loan loan, int number) {
        var maintainer = stage.maintainer().accountId();
        teams.join(new ProjectId(loan.projectId()), maintainer);
        filing.file(new ApplicationId(loan.applicationId()), change(loan, number), reason(number), maintainer);
    }

    private static Change change(Loan loan, int number) {
        return switch (number) {
            case 0 -> Change.people("Add Jonas Weber, who looks after our builds from now on (an invented name).");
            case 1 -> Change.quantity(loan.resourceRequestId(), loan.quantity() + 1);
            default ->
                Change.period(
                        loan.allocationId(), loan.startsOn(), loan.endsOn().plusMonths(3));
        };
    }

    private static String reason(int number) {
        return switch (number) {
            case 0 -> "Invented for the demo: the one who has the keys is leaving the project at the end of the month.";
            case 1 -> "Invented for the demo: the queue for arm64 is longer than a day since the last release.";
            default -> "Invented for the demo: the port takes until the next release, three months later than planned.";
        };
    }

    private List<Loan> loans() {
        return jdbc.sql("""
                select distinct on (c.project_id) c.project_id, c.application_id, l.allocation_id, r.resource_request_id, r.quantity,
                       l.starts_on, l.ends_on
                from allocation_card l join application_card c on c.application_id = l.application_id
                join resource_request_card r on r.resource_request_id = l.resource_request_id
                where l.live and l.starts_on < current_date - 14 and l.ends_on > current_date + 14 and c.status = 'ACCEPTED'
                order by c.project_id, l.ends_on limit ?""").param(ASKED).query(Loan.class).list();
    }

    private record Loan(
            UUID projectId,
            UUID applicationId,
            UUID allocationId,
            UUID resourceRequestId,
            int quantity,
            LocalDate startsOn,
            LocalDate endsOn) {}
}
