package org.worksonarm.portal.planning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.account.SignedIn;

/** The plans, and where a new one begins. */
@Controller
@RequestMapping("/assignments/plans")
class PlansController {

    private final PlanPages pages;
    private final PlanMaking making;
    private final Clock clock;

    PlansController(PlanPages pages, PlanMaking making, Clock clock) {
        this.pages = pages;
        this.making = making;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("planForm", PlanForm.usual(LocalDate.now(clock)));
        return show(person, model);
    }

    @PostMapping
    String make(
            @ModelAttribute("planForm") PlanForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        form.reject(LocalDate.now(clock), errors);
        return errors.hasErrors()
                ? show(person, model)
                : "redirect:/assignments/plans/" + making.plan(form.terms(), person.accountId());
    }

    private String show(SignedIn person, Model model) {
        model.addAttribute("plans", pages.latest(person.accountId()));
        model.addAttribute("section", "ranking");
        return "planning/plans";
    }
}
