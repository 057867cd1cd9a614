package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Keeping the list of machines. A refusal of the database ends the transaction and reaches the caller. */
@Service
@Transactional
class Inventory {

    private final Machines machines;
    private final Sites sites;
    private final MachineLists lists;

    Inventory(Machines machines, Sites sites, MachineLists lists) {
        this.machines = machines;
        this.sites = sites;
        this.lists = lists;
    }

    SiteId add(SiteForm form, @Nullable LocalDate closesOn) {
        var site = new Site(
                form.code().strip(),
                form.name().strip(),
                form.city().strip(),
                form.country().strip(),
                form.provider().strip(),
                closesOn);
        return sites.saveAndFlush(site).id();
    }

    /** @throws StaleEdit where somebody else changed the site since the form was shown */
    void change(SiteId id, SiteDetails details, long version) {
        var site = sites.findById(id).orElseThrow(() -> new NotFound("site " + id));
        if (site.version() != version) {
            var saved = SiteChangeForm.fields(site.details());
            throw new StaleEdit("Site " + site.code(), site.version(), "/machines/sites/" + id, saved);
        }
        site.change(details);
        sites.saveAndFlush(site);
    }

    MachineId add(MachineForm form) {
        var model = lists.modelId(form.model()).orElseThrow(() -> new NotFound("model " + form.model()));
        var site = lists.siteId(form.site()).orElseThrow(() -> new NotFound("site " + form.site()));
        var machine = new Machine(form.name().strip(), model, site, form.machineState(), form.parts());
        machine.describe(form.details());
        return machines.saveAndFlush(machine).id();
    }

    /**
     * Changes a machine, and says whether it may take that state: a retired one may not.
     *
     * @throws StaleEdit where somebody else changed the machine since the form was shown
     */
    boolean change(MachineId id, MachineState state, MachineDetails details, long version) {
        var machine = machines.findById(id).orElseThrow(() -> new NotFound("machine " + id));
        if (machine.version() != version) {
            throw stale(machine);
        }
        if (!machine.mayBecome(state)) {
            return false;
        }
        machine.change(state, details);
        machines.saveAndFlush(machine);
        return true;
    }

    private static StaleEdit stale(Machine machine) {
        var details = machine.details();
        var saved = new HashMap<>(FactsForm.of(details).fields());
        saved.put("state", machine.state().name());
        saved.put("note", Objects.requireNonNullElse(details.note(), ""));
        return new StaleEdit("Machine " + machine.name(), machine.version(), "/machines/" + machine.id(), saved);
    }
}
