package org.worksonarm.portal.capacity;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.Violation;
import org.worksonarm.portal.kernel.NotFound;

/** On which terms one machine is lent. */
@Controller
@RequestMapping("/machines/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/terms")
class TermsController {

    private final Upkeep upkeep;
    private final CapacityLists lists;

    TermsController(Upkeep upkeep, CapacityLists lists) {
        this.upkeep = upkeep;
        this.lists = lists;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("machine")
    TermsView machine(@PathVariable UUID id) {
        return lists.terms(new MachineId(id)).orElseThrow(() -> new NotFound("machine " + id));
    }

    @GetMapping
    String show(@ModelAttribute("machine") TermsView machine, Model model) {
        model.addAttribute("form", TermsForm.of(machine));
        return "capacity/terms";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var terms = form.terms(errors);
        if (terms.isEmpty() || !changed(id, form, terms.get(), errors)) {
            return "capacity/terms";
        }
        redirect.addFlashAttribute("notice", "Saved.");
        return "redirect:/machines/" + id;
    }

    private boolean changed(UUID id, TermsForm form, Terms terms, BindingResult errors) {
        try {
            upkeep.change(new MachineId(id), terms, form.seenVersion());
        } catch (DataIntegrityViolationException e) {
            refuse(e, errors);
        }
        return !errors.hasErrors();
    }

    private static void refuse(DataIntegrityViolationException refusal, BindingResult errors) {
        if (Violation.of(refusal, "host_not_below_loans")) {
            errors.rejectValue("vcpuOvercommit", "termsForm.vcpuOvercommit.lent");
        } else if (Violation.of(refusal, "allocation_cleaned_between")
                || Violation.of(refusal, "allocation_cleaned_around_whole")) {
            errors.rejectValue("cleaningDays", "termsForm.cleaningDays.lent");
        } else {
            throw refusal;
        }
    }
}
