package org.worksonarm.portal.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** Where a team asks to change what it was awarded. */
@Controller
@RequestMapping("/applications/{id}/change-requests")
class AskController {

    private static final String FORM = "/new/{kind:PEOPLE|MACHINE_TYPE|QUANTITY|PERIOD}";

    private final AskPages pages;
    private final Filing filing;

    AskController(AskPages pages, Filing filing) {
        this.pages = pages;
        this.filing = filing;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping("/new")
    String choose(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("award", pages.award(new ApplicationId(id), person.accountId()));
        return "amendment/choose";
    }

    @GetMapping(FORM)
    String ask(
            @PathVariable UUID id,
            @PathVariable AmendmentKind kind,
            @RequestParam(required = false) @Nullable UUID subject,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var page = pages.page(new ApplicationId(id), kind, subject, person.accountId());
        model.addAttribute("page", page);
        model.addAttribute("form", page.form());
        return "amendment/ask";
    }

    @PostMapping(FORM)
    String file(
            @PathVariable UUID id,
            @PathVariable AmendmentKind kind,
            @RequestParam(required = false) @Nullable UUID subject,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var page = pages.page(new ApplicationId(id), kind, subject, person.accountId());
        var change = pages.read(page, form, errors);
        if (change.isEmpty()) {
            model.addAttribute("page", page);
            return "amendment/ask";
        }
        var reception = filing.file(new ApplicationId(id), change.get(), form.reason(), person.accountId());
        flash.addFlashAttribute("notice", notice(reception));
        return "redirect:/applications/" + id;
    }

    @PostMapping("/{request}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var withdrawn = filing.withdraw(new AmendmentId(request), new ApplicationId(id), person.accountId());
        flash.addFlashAttribute(
                "notice", withdrawn ? "Withdrawn. Nothing changes." : "Nothing changed: it was answered before.");
        return "redirect:/applications/" + id;
    }

    private static String notice(Filing.Reception reception) {
        return switch (reception) {
            case FILED -> "Asked. An admin acts next, and you get a mail with the answer.";
            case ASKED_ALREADY -> "Your team asked for this already. Withdraw that request before you ask anew.";
            case NOT_ACCEPTED -> "Only what was accepted can be changed.";
        };
    }
}
