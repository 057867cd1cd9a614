package org.worksonarm.portal.conflict;

import static java.util.Objects.requireNonNull;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** Declaring a conflict of interest with the application that one just looks at. */
@Controller
@RequestMapping("/conflicts/applications/{id}")
class ApplicationConflictController {

    private static final String PAGE = "conflict/application";

    private final ConflictWall wall;
    private final Declaring declaring;

    ApplicationConflictController(ConflictWall wall, Declaring declaring) {
        this.wall = wall;
        this.declaring = declaring;
    }

    @ModelAttribute("section")
    String section() {
        return "conflicts";
    }

    @GetMapping
    String ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("reasonForm", ReasonForm.empty());
        return page(id, person, model);
    }

    @PostMapping
    String declare(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, person, model);
        }
        declaring.declare(
                new ApplicationId(id),
                person.accountId(),
                requireNonNull(form.reason()).strip());
        flash.addFlashAttribute(
                "notice",
                "Declared. You no longer see this application, nor any other of its project; nothing you wrote about it counts.");
        return "redirect:/conflicts";
    }

    private String page(UUID id, SignedIn person, Model model) {
        model.addAttribute("dossier", wall.open(new ApplicationId(id), person.accountId()));
        return PAGE;
    }
}
