package org.worksonarm.portal.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Planning maintenance and changing terms. A refusal of the database ends the transaction and reaches the caller. */
@Service
@Transactional
class Upkeep {

    private final MaintenanceWindows windows;
    private final TermsOfMachines terms;
    private final Clock clock;

    Upkeep(MaintenanceWindows windows, TermsOfMachines terms, Clock clock) {
        this.windows = windows;
        this.terms = terms;
        this.clock = clock;
    }

    WindowId plan(Place place, WindowPlan plan, AccountId by) {
        var window = new MaintenanceWindow(place, plan, by, clock.instant());
        return windows.saveAndFlush(window).id();
    }

    /** Says whether there was still something to cancel. */
    boolean cancel(WindowId id) {
        var window = windows.findById(id).orElseThrow(() -> new NotFound("window " + id));
        var today = LocalDate.now(clock);
        if (!window.stands(today)) {
            return false;
        }
        window.cancel(today);
        windows.saveAndFlush(window);
        return true;
    }

    /** @throws StaleEdit where somebody else changed the terms since the form was shown; terms as usual have version -1 */
    void change(MachineId machine, Terms next, long version) {
        var found = terms.findById(machine);
        if (found.map(MachineTerms::version).orElse(TermsForm.NEW) != version) {
            var saved = found.map(MachineTerms::terms).orElse(Terms.USUAL);
            throw new StaleEdit(
                    "Terms of the machine",
                    found.map(MachineTerms::version).orElse(TermsForm.NEW),
                    "/machines/" + machine + "/terms",
                    Map.of(
                            "cleaningDays", "" + saved.cleaningDays(),
                            "vcpuOvercommit", saved.overcommit(),
                            "retiresOn", Objects.toString(saved.retiresOn(), "")));
        }
        var changed = found.orElseGet(() -> new MachineTerms(machine));
        changed.change(next);
        terms.saveAndFlush(changed);
    }
}
