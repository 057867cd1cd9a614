package org.worksonarm.portal.hardware;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the page of a machine tells besides: what others know of it, and its latest faults and changes. */
@Component
@Transactional(readOnly = true)
class MachineHistory {

    private static final int SHOWN = 5;

    private final FaultLists faults;
    private final ChangeLog changes;
    private final List<MachinePanel> panels;

    MachineHistory(FaultLists faults, ChangeLog changes, List<MachinePanel> panels) {
        this.faults = faults;
        this.changes = changes;
        this.panels = List.copyOf(panels);
    }

    void addTo(Model model, MachineId machine) {
        model.addAttribute(
                "panels", panels.stream().map(panel -> panel.panelFor(machine)).toList());
        model.addAttribute("faults", first(faults.of(machine)));
        model.addAttribute(
                "changes", first(changes.of("machine", machine.value(), null).changes()));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
