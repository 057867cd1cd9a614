package org.worksonarm.portal.provisioning;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.LoanPanel;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachinePanel;

/** Shows the steps by which loans are wound down: to their team, on the page of the loan, and on that of the machine. */
@Component
@Order(1)
class WindDownPanels implements StatusPanel, LoanPanel, MachinePanel {

    private final WindDowns windDowns;

    WindDownPanels(WindDowns windDowns) {
        this.windDowns = windDowns;
    }

    @Override
    public Optional<StatusPanel.Panel> panelFor(ApplicationId application) {
        return Optional.of(windDowns.of(application))
                .filter(found -> !found.isEmpty())
                .map(found -> new StatusPanel.Panel("provisioning/wind-down", new Shown(found)));
    }

    @Override
    public Optional<LoanPanel.Panel> panelFor(AllocationId loan) {
        return Optional.of(windDowns.of(loan))
                .filter(found -> !found.isEmpty())
                .map(found -> new LoanPanel.Panel("provisioning/wind-down-loan", new Shown(found)));
    }

    @Override
    public MachinePanel.Panel panelFor(MachineId machine) {
        return new MachinePanel.Panel("provisioning/wind-down-machine", new Shown(windDowns.pending(machine)));
    }

    /** What the panels show. */
    record Shown(List<WindDown> loans) {}
}
