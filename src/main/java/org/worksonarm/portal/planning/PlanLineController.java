package org.worksonarm.portal.planning;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Whom an open plan asks for one application, changed by hand. */
@Controller
@RequestMapping("/assignments/plans/{id}/applications/{application:" + ConflictWall.ID_PATTERN + "}")
class PlanLineController {

    private static final String FORM = "planLineForm";

    private final PlanPages pages;
    private final PlanChanging changing;

    PlanLineController(PlanPages pages, PlanChanging changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping
    String page(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var choice = pages.choice(new PlanId(id), new ApplicationId(application), person.accountId());
        model.addAttribute("page", choice);
        model.addAttribute("section", "ranking");
        if (!model.containsAttribute(FORM)) {
            model.addAttribute(FORM, new PlanLineForm("", "", choice.head().version()));
        }
        return "planning/choice";
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @Valid @ModelAttribute(FORM) PlanLineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            changing.ask(
                            new PlanId(id),
                            form.knownVersion(),
                            new ApplicationId(application),
                            form.account(),
                            form.line(),
                            person.accountId())
                    .ifPresent(rule -> errors.rejectValue("reviewer", "HardRule." + rule));
        }
        if (errors.hasErrors()) {
            return page(id, application, person, model);
        }
        redirect.addFlashAttribute("notice", "The plan is changed.");
        return "redirect:/assignments/plans/" + id;
    }

    @PostMapping("/drop")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam UUID line,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        pages.choice(new PlanId(id), new ApplicationId(application), person.accountId());
        changing.drop(new PlanId(id), version, new ApplicationId(application), line, person.accountId());
        redirect.addFlashAttribute("notice", "Taken out of the plan.");
        return "redirect:/assignments/plans/" + id;
    }
}
