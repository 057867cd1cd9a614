package org.worksonarm.portal.waiting;

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
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.waiting.OfferAnswering.Outcome;

/** Where a team confirms or passes what it is offered. */
@Controller
@RequestMapping("/applications/{id:" + ConflictWall.ID_PATTERN + "}/offers/{offer:" + ConflictWall.ID_PATTERN + "}")
class OfferController {

    private final OfferViews views;
    private final OfferAnswering answering;

    OfferController(OfferViews views, OfferAnswering answering) {
        this.views = views;
        this.answering = answering;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping
    String show(
            @PathVariable UUID id, @PathVariable UUID offer, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("passForm", new PassForm(""));
        return page(find(id, offer, person), model);
    }

    @PostMapping("/confirm")
    String confirm(
            @PathVariable UUID id,
            @PathVariable UUID offer,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var outcome = answering.confirm(find(id, offer, person), person.accountId());
        return told(outcome, "It is yours. The programme prepares it for you.", redirect);
    }

    @PostMapping("/pass")
    String pass(
            @PathVariable UUID id,
            @PathVariable UUID offer,
            @Valid @ModelAttribute("passForm") PassForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var found = find(id, offer, person);
        if (errors.hasErrors()) {
            return page(found, model);
        }
        var outcome = answering.pass(found, form.reason(), person.accountId());
        return told(outcome, "You passed. It goes to the next, and you keep your place.", redirect);
    }

    private static String told(Outcome outcome, String done, RedirectAttributes redirect) {
        switch (outcome) {
            case DONE -> redirect.addFlashAttribute("notice", done);
            case OVER -> redirect.addFlashAttribute("problem", "Somebody or time was faster: this offer is over.");
            case IMPOSSIBLE ->
                redirect.addFlashAttribute(
                        "problem", "It cannot be lent just now. The programme sees that and writes to you.");
        }
        return "redirect:/applications/{id}/offers/{offer}";
    }

    private OfferView find(UUID application, UUID offer, SignedIn person) {
        return views.ofTeam(offer, application, person.accountId()).orElseThrow(() -> new NotFound("offer " + offer));
    }

    private static String page(OfferView offer, Model model) {
        model.addAttribute("offer", offer);
        return "waiting/offer";
    }
}
