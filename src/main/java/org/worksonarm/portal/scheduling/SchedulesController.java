package org.worksonarm.portal.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.account.SignedIn;

/** The schedules, and where a new one begins. */
@Controller
@RequestMapping("/schedules")
class SchedulesController {

    private final SchedulePages pages;
    private final WhatIfs whatIfs;
    private final ScheduleMaking making;
    private final Clock clock;

    SchedulesController(SchedulePages pages, WhatIfs whatIfs, ScheduleMaking making, Clock clock) {
        this.pages = pages;
        this.whatIfs = whatIfs;
        this.making = making;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("scheduleForm", ScheduleForm.usual());
        return show(person, model);
    }

    @PostMapping
    String make(
            @ModelAttribute("scheduleForm") ScheduleForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        form.reject(LocalDate.now(clock), errors);
        var suppositions = errors.hasErrors() ? List.<Supposition>of() : whatIfs.suppositions(form, person, errors);
        return errors.hasErrors()
                ? show(person, model)
                : "redirect:/schedules/" + making.make(form.seedNumber(), suppositions, person);
    }

    private String show(SignedIn person, Model model) {
        model.addAttribute("schedules", pages.latest(person));
        model.addAttribute("whatIf", whatIfs.choices(person));
        model.addAttribute("section", "allocations");
        return "scheduling/schedules";
    }
}
