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

/** On which terms offers are made, and where an admin takes one back. */
@Controller
@RequestMapping("/waiting-list")
class OffersController {

    private static final String OFFER = "/offers/{offer:" + ConflictWall.ID_PATTERN + "}";
    private static final String FORM = "form";

    private final OfferViews views;
    private final OfferAnswering answering;
    private final ChangingOfferTerms changing;

    OffersController(OfferViews views, OfferAnswering answering, ChangingOfferTerms changing) {
        this.views = views;
        this.answering = answering;
        this.changing = changing;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping("/terms")
    String terms(Model model) {
        model.addAttribute(FORM, changing.form());
        return "waiting/terms";
    }

    @PostMapping("/terms")
    String change(@Valid @ModelAttribute(FORM) OfferTermsForm form, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "waiting/terms";
        }
        changing.change(form);
        redirect.addFlashAttribute(
                "notice", form.automatic() ? "Offers are made by themselves." : "Offers are made by hand.");
        return "redirect:/waiting-list";
    }

    @GetMapping(OFFER)
    String show(@PathVariable UUID offer, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(FORM, new TakeBackForm(""));
        return page(find(offer, person), model);
    }

    @PostMapping(OFFER)
    String takeBack(
            @PathVariable UUID offer,
            @Valid @ModelAttribute(FORM) TakeBackForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var found = find(offer, person);
        if (errors.hasErrors()) {
            return page(found, model);
        }
        var done = answering.takeBack(found, form.reason(), person.accountId()) == Outcome.DONE;
        redirect.addFlashAttribute(
                done ? "notice" : "problem",
                done ? "The offer is taken back. The team has mail." : "This offer was over already.");
        return "redirect:/waiting-list/offers/" + offer;
    }

    private OfferView find(UUID offer, SignedIn person) {
        return views.ofAdmin(offer, person.accountId()).orElseThrow(() -> new NotFound("offer " + offer));
    }

    private static String page(OfferView offer, Model model) {
        model.addAttribute("offer", offer);
        return "waiting/take-back";
    }
}
