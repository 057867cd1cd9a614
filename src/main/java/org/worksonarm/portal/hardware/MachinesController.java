package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.record.Actor;

/** The list of machines, and adding one. */
@Controller
@RequestMapping("/machines")
class MachinesController {

    private final Inventory inventory;
    private final MachineLists lists;
    private final Clashes clashes;

    MachinesController(Inventory inventory, MachineLists lists, Clashes clashes) {
        this.inventory = inventory;
        this.lists = lists;
        this.clashes = clashes;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("models")
    List<Option> models() {
        return lists.models();
    }

    @ModelAttribute("sites")
    List<Option> sites() {
        return lists.sites();
    }

    @ModelAttribute("beginnings")
    List<Option> beginnings() {
        return List.of(
                new Option(MachineState.AVAILABLE.name(), "Yes"),
                new Option(MachineState.COMMISSIONING.name(), "Not yet"));
    }

    @ModelAttribute("sharings")
    List<Option> sharings() {
        return List.of(
                new Option(Sharing.WHOLE.name(), "Whole, to one project at a time"),
                new Option(Sharing.PARTS.name(), "Shared in parts, as virtual machines and slots of hosted CI"));
    }

    @GetMapping
    String list(@ModelAttribute("query") MachineQuery query, @AuthenticationPrincipal Actor reader, Model model) {
        var page = lists.page(query, reader);
        model.addAttribute("page", page);
        model.addAttribute("any", !page.rows().isEmpty() || lists.hasMachines());
        model.addAttribute("states", MachineState.values());
        model.addAttribute("labels", lists.labels());
        return "hardware/machines";
    }

    @GetMapping("/machines.csv")
    ResponseEntity<String> file(@ModelAttribute("query") MachineQuery query, @AuthenticationPrincipal Actor reader) {
        return MachinesFile.of(lists.rows(query, reader)).download("machines.csv");
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("form", MachineForm.empty());
        return "hardware/new-machine";
    }

    @PostMapping("/new")
    String add(@Valid @ModelAttribute("form") MachineForm form, BindingResult errors, RedirectAttributes redirect) {
        checkChoices(form, errors);
        form.facts().check(errors);
        if (errors.hasErrors() || !added(form, errors)) {
            return "hardware/new-machine";
        }
        redirect.addFlashAttribute(
                "notice", "Machine %s is on the list.".formatted(form.name().strip()));
        return "redirect:/machines";
    }

    private void checkChoices(MachineForm form, BindingResult errors) {
        if (!form.model().isBlank() && lists.modelId(form.model()).isEmpty()) {
            errors.rejectValue("model", "machineForm.model.missing");
        }
        if (!form.site().isBlank() && lists.siteId(form.site()).isEmpty()) {
            errors.rejectValue("site", "machineForm.site.missing");
        }
        if (form.isShared() && !errors.hasErrors()) {
            requireSome(errors, "vcpu", form.vcpu());
            requireSome(errors, "ramGib", form.ramGib());
            requireSome(errors, "diskGib", form.diskGib());
        }
    }

    private static void requireSome(BindingResult errors, String field, String amount) {
        if (MachineForm.isNone(amount)) {
            errors.rejectValue(field, "machineForm.%s.amount".formatted(field));
        }
    }

    private boolean added(MachineForm form, BindingResult errors) {
        try {
            inventory.add(form);
        } catch (DataIntegrityViolationException e) {
            if (Violation.of(e, "machine_name_key")) {
                errors.rejectValue("name", "machineForm.name.taken");
            } else if (!clashes.explain(e, form.facts(), null, errors)) {
                throw e;
            }
        }
        return !errors.hasErrors();
    }
}
