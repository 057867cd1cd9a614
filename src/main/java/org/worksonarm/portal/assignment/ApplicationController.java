package org.worksonarm.portal.assignment;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Where an admin assigns one application to somebody, or takes an assignment back. */
@Controller
@RequestMapping("/assignments/applications/{id:" + ConflictWall.ID_PATTERN + "}")
class ApplicationController {

    private static final String ASSIGN = "assignForm";
    private static final String WITHDRAW = "withdrawForm";

    private final ApplicationPages pages;
    private final ReviewAssignment assignment;
    private final Clock clock;

    ApplicationController(ApplicationPages pages, ReviewAssignment assignment, Clock clock) {
        this.pages = pages;
        this.assignment = assignment;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        return show(id, person, model);
    }

    @PostMapping
    String assign(
            @PathVariable UUID id,
            @Valid @ModelAttribute(ASSIGN) AssignForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        form.reject(LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            var obstacle = assignment.ask(
                    new ApplicationId(id), form.account(), form.due().orElseThrow(), person.accountId());
            obstacle.ifPresent(found -> errors.rejectValue("reviewer", "assignForm.reviewer." + found));
        }
        if (errors.hasErrors()) {
            return show(id, person, model);
        }
        redirect.addFlashAttribute("notice", "Assigned. The reviewer gets a mail.");
        return "redirect:/assignments/applications/" + id;
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute(WITHDRAW) WithdrawForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(id, person, model);
        }
        var withdrawn = assignment.withdraw(new ApplicationId(id), form.account(), form.reason(), person.accountId());
        redirect.addFlashAttribute(
                "notice", withdrawn ? "Withdrawn." : "Nothing changed: this assignment has ended already.");
        return "redirect:/assignments/applications/" + id;
    }

    private String show(UUID id, SignedIn person, Model model) {
        model.addAttribute("page", pages.of(new ApplicationId(id), person.accountId()));
        if (!model.containsAttribute(ASSIGN)) {
            model.addAttribute(ASSIGN, AssignForm.empty(LocalDate.now(clock)));
        }
        if (!model.containsAttribute(WITHDRAW)) {
            model.addAttribute(WITHDRAW, WithdrawForm.empty());
        }
        return "assignment/application";
    }
}
