package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** Tells applicants which machines they have, and until when. */
@Component
@Order(1)
@Transactional(readOnly = true)
class MachinesPanel implements StatusPanel {

    private final Loans loans;
    private final JdbcClient jdbc;

    MachinesPanel(Loans loans, JdbcClient jdbc) {
        this.loans = loans;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var machines = loans.of(application).stream()
                .filter(loan -> !loan.wasOnlyHeld())
                .toList();
        return machines.isEmpty() && !isAccepted(application)
                ? Optional.empty()
                : Optional.of(panel(new Machines(machines, lacking(application))));
    }

    private static Panel panel(Machines machines) {
        return new Panel("allocation/machines-panel", machines, machines.headline());
    }

    /** How many loans an accepted application still waits for. */
    private int lacking(ApplicationId application) {
        return jdbc.sql("""
                select coalesce(sum(greatest(0, r.quantity - (
                    select count(*) from allocation a where a.resource_request_id = r.resource_request_id
                    and a.status not in ('HELD', 'REVOKED', 'MOVED') and not a.goes_on and (a.live or not isempty(a.period))))), 0)
                from resource_request_card r join application_card c using (application_id)
                where r.application_id = ? and c.status = 'ACCEPTED'""").param(application.value()).query(Integer.class).single();
    }

    private boolean isAccepted(ApplicationId application) {
        return jdbc.sql("select count(*) from application_card where application_id = ? and status = 'ACCEPTED'")
                        .param(application.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * What the panel shows.
     *
     * @param lacking how many are still to be lent
     */
    record Machines(List<Loan> loans, int lacking) {

        public boolean isPartOnly() {
            return lacking > 0 && !underWay().isEmpty();
        }

        /** Says the same as the panel below it; null while nothing is lent. */
        @Nullable
        String headline() {
            var underWay = underWay();
            var number = underWay.size();
            if (isPartOnly()) {
                return "%d of %d %s yours so far.".formatted(number, number + lacking, number == 1 ? "is" : "are");
            }
            return switch (number) {
                case 0 -> null;
                case 1 -> ofOne(underWay.getFirst());
                default -> "%d machines are yours.".formatted(number);
            };
        }

        private static String ofOne(Loan loan) {
            var from = loan.isAhead() ? " from " + loan.firstDay() : "";
            return "%s is yours%s until %s (UTC).".formatted(loan.machine(), from, Wording.day(loan.endsOn()));
        }

        private List<Loan> underWay() {
            return loans.stream().filter(Loan::isLent).toList();
        }
    }
}
