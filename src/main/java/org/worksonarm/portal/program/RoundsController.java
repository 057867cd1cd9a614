package org.worksonarm.portal.program;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All rounds, a new one, and rolling intake. */
@Controller
@RequestMapping("/rounds")
class RoundsController {

    private static final String ALL = "redirect:/rounds";
    private static final String FORM = "form";

    private final RoundPages pages;
    private final RoundPlanning planning;
    private final Intake intake;
    private final Clock clock;

    RoundsController(RoundPages pages, RoundPlanning planning, Intake intake, Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.intake = intake;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("rounds", pages.rounds());
        model.addAttribute("intake", intake.now());
        return "program/rounds";
    }

    @GetMapping("/new")
    String newRound(Model model) {
        model.addAttribute(FORM, RoundForm.empty());
        return "program/new-round";
    }

    @PostMapping("/new")
    String plan(@Valid @ModelAttribute(FORM) RoundForm form, BindingResult errors, RedirectAttributes redirect) {
        form.reject(clock.instant(), errors);
        if (!errors.hasErrors()) {
            planning.plan(form.terms()).ifPresent(other -> rejectClash(form.terms(), other, errors));
        }
        if (errors.hasErrors()) {
            return "program/new-round";
        }
        redirect.addFlashAttribute("notice", "“%s” is planned. It opens by itself.".formatted(form.name()));
        return ALL;
    }

    @GetMapping("/rolling")
    String rolling(Model model) {
        model.addAttribute(FORM, pages.rolling());
        return "program/rolling";
    }

    @PostMapping("/rolling")
    String changeRolling(
            @Valid @ModelAttribute(FORM) RollingForm form, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "program/rolling";
        }
        planning.changeRolling(form.open(), Integer.parseInt(form.days()), form.version());
        redirect.addFlashAttribute("notice", form.open() ? "Rolling intake is open." : "Rolling intake is closed.");
        return ALL;
    }

    static void rejectClash(RoundTerms terms, RoundTerms other, Errors errors) {
        if (other.overlaps(terms)) {
            errors.rejectValue("opensOn", "round.overlaps", new Object[] {other.name()}, null);
        } else {
            errors.rejectValue("name", "round.nameTaken");
        }
    }
}
