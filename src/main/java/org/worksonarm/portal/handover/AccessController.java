package org.worksonarm.portal.handover;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/** One loan as its team uses it. */
@Controller
@RequestMapping("/applications/{application}/machines/{loan}")
class AccessController {

    private final Lendings lendings;
    private final AccessPages pages;
    private final HandingOver handingOver;
    private final BootChoosing choosing;

    AccessController(Lendings lendings, AccessPages pages, HandingOver handingOver, BootChoosing choosing) {
        this.lendings = lendings;
        this.pages = pages;
        this.handingOver = handingOver;
        this.choosing = choosing;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @ModelAttribute("page")
    AccessPage page(
            @PathVariable UUID application, @PathVariable("loan") UUID id, @AuthenticationPrincipal SignedIn person) {
        var loan = lendings.forTeam(new ApplicationId(application), new AllocationId(id), person.accountId());
        return pages.page(loan, person.accountId());
    }

    @GetMapping
    String show(@ModelAttribute("page") AccessPage page, Model model) {
        model.addAttribute("form", pages.form(page));
        return "handover/access";
    }

    @PostMapping("/acknowledge")
    String acknowledge(
            @ModelAttribute("page") AccessPage page,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var loan = page.loan();
        if (!loan.isWiped()) {
            flash.addFlashAttribute("notice", "Not yet: the machine is not proved to be wiped.");
            return "redirect:" + page.path();
        }
        var first =
                handingOver.acknowledge(loan.application(), new AllocationId(loan.allocationId()), person.accountId());
        flash.addFlashAttribute(
                "notice", first ? "Thank you. The programme sees that you can log in." : "Your team said so before.");
        return "redirect:" + page.path();
    }

    @PostMapping("/boot")
    String boot(
            @ModelAttribute("page") AccessPage page,
            @ModelAttribute("form") BootForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (!page.mayChooseBoot()) {
            errors.rejectValue("boot", "bootForm.over");
        }
        var source = form.read(page.images(), errors);
        if (errors.hasErrors() || source.isEmpty()) {
            return "handover/access";
        }
        var changed = choosing.choose(page.loan(), source.get(), form.seen(), person.accountId());
        flash.addFlashAttribute(
                "notice", changed ? "Saved. The machine starts with it from its next boot." : "Nothing changed.");
        return "redirect:" + page.path();
    }
}
