package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.hardware.MachineUse.Use;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.record.Actor;

/** One machine: its state, its note, and who has it. */
@Controller
@RequestMapping("/machines/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class MachineController {

    private static final String RETIREMENT = "machine_retired_without_loans";

    private final Inventory inventory;
    private final MachineLists lists;
    private final MachineHistory history;
    private final Clashes clashes;

    MachineController(Inventory inventory, MachineLists lists, MachineHistory history, Clashes clashes) {
        this.inventory = inventory;
        this.lists = lists;
        this.history = history;
        this.clashes = clashes;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("machine")
    MachineView machine(@PathVariable UUID id) {
        return lists.find(new MachineId(id)).orElseThrow(() -> new NotFound("machine " + id));
    }

    @ModelAttribute
    void tellHistory(@PathVariable UUID id, Model model) {
        history.addTo(model, new MachineId(id));
    }

    @ModelAttribute("states")
    MachineState[] states() {
        return MachineState.values();
    }

    @ModelAttribute("uses")
    List<Use> uses(@PathVariable UUID id, @AuthenticationPrincipal Actor reader) {
        return lists.uses(new MachineId(id), reader);
    }

    @ModelAttribute("standing")
    Standing standing(@ModelAttribute("machine") MachineView machine, @ModelAttribute("uses") List<Use> uses) {
        return Standing.of(machine, uses);
    }

    @GetMapping
    String show(@ModelAttribute("machine") MachineView machine, Model model) {
        model.addAttribute("form", MachineChangeForm.of(machine));
        return "hardware/machine";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MachineChangeForm form,
            BindingResult errors,
            @ModelAttribute("uses") List<Use> uses,
            RedirectAttributes redirect) {
        form.facts().check(errors);
        if (errors.hasErrors() || !changed(id, form, errors)) {
            return "hardware/machine";
        }
        redirect.addFlashAttribute("notice", notice(form.machineState(), uses.size()));
        return "redirect:/machines/" + id;
    }

    private boolean changed(UUID id, MachineChangeForm form, BindingResult errors) {
        try {
            if (!inventory.change(new MachineId(id), form.machineState(), form.details(), form.seenVersion())) {
                errors.rejectValue("state", "machineChangeForm.state.retired");
            }
        } catch (DataIntegrityViolationException e) {
            if (Violation.of(e, RETIREMENT)) {
                errors.rejectValue("state", "machineChangeForm.state.lent");
            } else if (!clashes.explain(e, form.facts(), id, errors)) {
                throw e;
            }
        }
        return !errors.hasErrors();
    }

    private static String notice(MachineState state, int uses) {
        var affects = state == MachineState.MAINTENANCE || state == MachineState.FAULTY;
        return affects && uses > 0 ? "Saved. This does not end the loans listed below: tell their projects." : "Saved.";
    }
}
