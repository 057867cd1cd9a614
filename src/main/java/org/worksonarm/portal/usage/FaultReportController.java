package org.worksonarm.portal.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** Where a team reports that its machine fails. */
@Controller
@RequestMapping("/applications/{id}/faults")
class FaultReportController {

    private static final List<Choice> URGENCIES = List.of(
            new Choice("LOW", "It can wait"),
            new Choice("SLOWS", "It slows us down"),
            new Choice("STOPS", "We cannot work"));

    private final FaultFiling filing;
    private final Clock clock;

    FaultReportController(FaultFiling filing, Clock clock) {
        this.filing = filing;
        this.clock = clock;
    }

    @InitBinder("form")
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping("/new")
    String ask(@PathVariable UUID id, @RequestParam UUID loan, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", FaultForm.on(LocalDate.now(clock)));
        return page(id, loan, person, model);
    }

    @PostMapping("/new")
    String report(
            @PathVariable UUID id,
            @RequestParam UUID loan,
            @ModelAttribute("form") FaultForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var trouble = form.read(LocalDate.now(clock), errors);
        if (trouble.isEmpty()) {
            return page(id, loan, person, model);
        }
        var filed = filing.report(new ApplicationId(id), loan, trouble.get(), person.accountId());
        flash.addFlashAttribute(
                "notice",
                filed
                        ? "Reported. An admin acts next, and you get a mail with the answer."
                        : "Your team reported a fault of this machine already. An admin acts next.");
        return "redirect:/applications/" + id;
    }

    @PostMapping("/{fault}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID fault,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var withdrawn = filing.withdraw(new FaultReportId(fault), new ApplicationId(id), person.accountId());
        flash.addFlashAttribute(
                "notice", withdrawn ? "Good. The report is closed." : "Nothing changed: it was answered before.");
        return "redirect:/applications/" + id;
    }

    private String page(UUID id, UUID loan, SignedIn person, Model model) {
        model.addAttribute("loan", filing.loan(new ApplicationId(id), loan, person.accountId()));
        model.addAttribute("urgencies", URGENCIES);
        return "usage/fault";
    }
}
