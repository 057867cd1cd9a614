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
@Order(2)
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
        var machines = loans.of(application);
        return machines.isEmpty() && !isAccepted(application)
                ? Optional.empty()
                : Optional.of(new Panel("allocation/machines-panel", new Machines(machines), headline(machines)));
    }

    private static @Nullable String headline(List<Loan> machines) {
        var underWay = machines.stream().filter(Loan::isUnderWay).toList();
        return switch (underWay.size()) {
            case 0 -> null;
            case 1 ->
                "%s is yours until %s (UTC)."
                        .formatted(
                                underWay.getFirst().machine(),
                                Wording.day(underWay.getFirst().endsOn()));
            default -> "%d machines are yours.".formatted(underWay.size());
        };
    }

    private boolean isAccepted(ApplicationId application) {
        return jdbc.sql("select count(*) from application_card where application_id = ? and status = 'ACCEPTED'")
                        .param(application.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What the panel shows. */
    record Machines(List<Loan> loans) {}
}
