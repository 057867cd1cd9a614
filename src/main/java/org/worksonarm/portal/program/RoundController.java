package org.worksonarm.portal.program;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.kernel.NotFound;

/** One round: changed until it is closed, called off until it opens. */
@Controller
@RequestMapping("/rounds/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class RoundController {

    private static final String VIEW = "program/round";

    private final RoundPages pages;
    private final RoundPlanning planning;
    private final Clock clock;

    RoundController(RoundPages pages, RoundPlanning planning, Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @ModelAttribute("round")
    RoundPages.Row round(@PathVariable UUID id) {
        return pages.round(new RoundId(id)).orElseThrow(() -> new NotFound("round " + id));
    }

    @GetMapping
    String show(@ModelAttribute("round") RoundPages.Row round, Model model) {
        model.addAttribute("form", RoundForm.of(round.terms(), round.version()));
        return VIEW;
    }

    @PostMapping
    String change(
            @ModelAttribute("round") RoundPages.Row round,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.reject(clock.instant(), errors);
        round.reject(form, errors);
        change(round, form, errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        redirect.addFlashAttribute(
                "notice",
                "“%s” is changed. Answers that were promised already stay as they are.".formatted(form.name()));
        return "redirect:/rounds";
    }

    private void change(RoundPages.Row round, RoundForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            planning.change(new RoundId(round.id()), form.terms(), form.version())
                    .ifPresent(other -> RoundsController.rejectClash(form.terms(), other, errors));
        }
    }

    @PostMapping("/call-off")
    String callOff(
            @ModelAttribute("round") RoundPages.Row round,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        var gone = planning.callOff(new RoundId(round.id()), version);
        redirect.addFlashAttribute(
                "notice", gone ? "“%s” is called off.".formatted(round.terms().name()) : "It has opened already.");
        return "redirect:/rounds";
    }
}
