package org.worksonarm.portal.usage;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Substituting;
import org.worksonarm.portal.kernel.NotFound;

/** Where admins answer what holders report of their machines. */
@Controller
@RequestMapping(FaultQuery.PATH)
class FaultsController {

    private static final List<Choice> VERDICTS = List.of(
            new Choice(FaultAnswerForm.FIXED, "It is fixed: the team keeps the machine"),
            new Choice(FaultAnswerForm.SUBSTITUTE, "The loan moves to the machine chosen below"));

    private final FaultReading reading;
    private final FaultAnswering answering;
    private final Substituting substituting;

    FaultsController(FaultReading reading, FaultAnswering answering, Substituting substituting) {
        this.reading = reading;
        this.answering = answering;
        this.substituting = substituting;
    }

    @InitBinder("form")
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String list(@ModelAttribute("query") FaultQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", query.page(reading.page(query, admin.accountId())));
        model.addAttribute("statuses", FaultStatus.values());
        return "usage/faults";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, Model model) {
        var fault = find(id, admin);
        model.addAttribute("form", FaultAnswerForm.of(fault));
        return page(fault, admin, model);
    }

    @PostMapping("/{id}")
    String answer(
            @PathVariable UUID id,
            @ModelAttribute("form") FaultAnswerForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors()) {
            answering
                    .answer(new FaultReportId(id), form, admin.accountId())
                    .ifPresent(because -> errors.rejectValue("machine", "refused", because));
        }
        if (errors.hasErrors()) {
            return page(find(id, admin), admin, model);
        }
        flash.addFlashAttribute("notice", "Answered. The team gets a mail.");
        return "redirect:" + FaultQuery.PATH + "/" + id;
    }

    private FaultView find(UUID id, SignedIn admin) {
        return reading.find(new FaultReportId(id), admin.accountId())
                .orElseThrow(() -> new NotFound("fault report " + id));
    }

    private String page(FaultView fault, SignedIn admin, Model model) {
        model.addAttribute("fault", fault);
        model.addAttribute("history", reading.history(fault, admin.accountId()));
        model.addAttribute("verdicts", VERDICTS);
        model.addAttribute(
                "substitutes",
                fault.isOpen() ? substituting.proposals(new AllocationId(fault.loan()), admin.accountId()) : List.of());
        return "usage/fault-answer";
    }
}
