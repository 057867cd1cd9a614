package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.record.Actor;

/** What was and is wrong with one machine. */
@Controller
@RequestMapping("/machines/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/faults")
class FaultController {

    private final FaultNoting noting;
    private final FaultLists faults;
    private final MachineLists lists;
    private final Clock clock;

    FaultController(FaultNoting noting, FaultLists faults, MachineLists lists, Clock clock) {
        this.noting = noting;
        this.faults = faults;
        this.lists = lists;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("machine")
    MachineView machine(@PathVariable UUID id) {
        return lists.find(new MachineId(id)).orElseThrow(() -> new NotFound("machine " + id));
    }

    @ModelAttribute("faults")
    List<FaultView> faults(@PathVariable UUID id) {
        return faults.of(new MachineId(id));
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new FaultForm("", LocalDate.now(clock).toString()));
        return "hardware/faults";
    }

    @PostMapping
    String note(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FaultForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return "hardware/faults";
        }
        noting.note(new MachineId(id), form.words().strip(), form.parsedDay(), by);
        redirect.addFlashAttribute("notice", "The fault is noted. The state of the machine is as it was.");
        return "redirect:/machines/" + id + "/faults";
    }

    @GetMapping("/{fault}")
    String askForEnd(@PathVariable UUID fault, @ModelAttribute("faults") List<FaultView> faults, Model model) {
        model.addAttribute("noted", one(fault, faults));
        model.addAttribute("form", new FaultForm("", LocalDate.now(clock).toString()));
        return "hardware/fault";
    }

    @PostMapping("/{fault}")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID fault,
            @Valid @ModelAttribute("form") FaultForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        var machine = new MachineId(id);
        if (!errors.hasErrors()
                && !noting.end(machine, fault, form.parsedDay(), form.words().strip())) {
            errors.rejectValue("day", "faultForm.day.order");
        }
        if (errors.hasErrors()) {
            model.addAttribute("noted", one(fault, faults.of(machine)));
            return "hardware/fault";
        }
        redirect.addFlashAttribute("notice", "The fault has ended. The state of the machine is as it was.");
        return "redirect:/machines/" + id + "/faults";
    }

    private static FaultView one(UUID id, List<FaultView> faults) {
        return faults.stream()
                .filter(fault -> fault.machineFaultId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("fault " + id));
    }
}
