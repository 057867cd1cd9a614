package org.worksonarm.portal.capacity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachinePanel;

/** Tells on the page of a machine on which terms it is lent, and when it is worked on. */
@Component
class CapacityPanel implements MachinePanel {

    private final CapacityLists lists;

    CapacityPanel(CapacityLists lists) {
        this.lists = lists;
    }

    @Override
    public Panel panelFor(MachineId machine) {
        var terms = lists.terms(machine).orElseThrow();
        return new Panel("capacity/panel", new Shown(terms, lists.of(machine)));
    }

    /** What the panel shows. */
    record Shown(TermsView machine, List<WindowLine> windows) {}
}
