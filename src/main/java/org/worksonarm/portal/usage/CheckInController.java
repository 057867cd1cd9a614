package org.worksonarm.portal.usage;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.worksonarm.portal.application.ApplicationId;

/** Where a team says how its loan goes. */
@Controller
@RequestMapping("/applications/{id}/check-ins/{checkIn}")
class CheckInController {

    private static final List<Choice> NEEDS = List.of(
            new Choice("YES", "Yes, as it is"),
            new Choice("LESS", "Yes, but less would do"),
            new Choice("NO", "No longer: we give it back"));
    private static final List<Choice> CONDITIONS =
            List.of(new Choice("FINE", "Fine"), new Choice("TROUBLE", "There is trouble"));

    private final CheckInAnswering answering;

    CheckInController(CheckInAnswering answering) {
        this.answering = answering;
    }

    @InitBinder("form")
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @ModelAttribute("checkIn")
    CheckInView checkIn(@PathVariable UUID id, @PathVariable UUID checkIn, @AuthenticationPrincipal SignedIn person) {
        return answering.find(new CheckInId(checkIn), new ApplicationId(id), person.accountId());
    }

    @GetMapping
    String ask(@ModelAttribute("checkIn") CheckInView checkIn, Model model) {
        model.addAttribute("form", CheckInForm.of(checkIn));
        return page(model);
    }

    @PostMapping
    String answer(
            @ModelAttribute(name = "checkIn", binding = false) CheckInView checkIn,
            @ModelAttribute("form") CheckInForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var answer = form.read(errors);
        if (answer.isEmpty()) {
            return page(model);
        }
        answering.answer(checkIn, answer.get(), form.seen(), person.accountId());
        var next = NextStep.after(checkIn, answer.get());
        flash.addFlashAttribute("notice", next.notice());
        return "redirect:" + next.path();
    }

    private static String page(Model model) {
        model.addAttribute("needs", NEEDS);
        model.addAttribute("conditions", CONDITIONS);
        model.addAttribute(
                "kinds", Stream.of(OutcomeKind.values()).map(Enum::name).toList());
        return "usage/check-in";
    }
}
