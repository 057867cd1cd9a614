package org.worksonarm.portal.scheduling;

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
import org.worksonarm.portal.conflict.ConflictWall;

/** One line of an open schedule, changed by hand. */
@Controller
@RequestMapping("/schedules/{id:" + ConflictWall.ID_PATTERN + "}/lines/{line:" + ConflictWall.ID_PATTERN + "}")
class ScheduleLineController {

    private static final String FORM = "scheduleLineForm";

    private final SchedulePages pages;
    private final ScheduleChanging changing;

    ScheduleLineController(SchedulePages pages, ScheduleChanging changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping
    String page(@PathVariable UUID id, @PathVariable UUID line, @AuthenticationPrincipal SignedIn person, Model model) {
        var choice = pages.choice(new ScheduleId(id), line, person);
        var form = ScheduleLineForm.of(
                choice.row().line(), choice.today(), choice.head().version());
        model.addAttribute(FORM, form);
        return show(choice, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @Valid @ModelAttribute(FORM) ScheduleLineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var choice = pages.choice(new ScheduleId(id), line, person);
        form.reject(choice.today(), errors);
        if (!errors.hasErrors()) {
            changing.change(new ScheduleId(id), line, form, person)
                    .ifPresent(refusal -> errors.rejectValue(refusal.field(), "refused", refusal.words()));
        }
        if (errors.hasErrors()) {
            return show(choice, model);
        }
        redirect.addFlashAttribute("notice", "The schedule is changed.");
        return "redirect:/schedules/" + id;
    }

    @PostMapping("/leave-out")
    String leaveOut(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        pages.choice(new ScheduleId(id), line, person);
        changing.leaveOut(new ScheduleId(id), line, version);
        redirect.addFlashAttribute("notice", "Left out of the schedule.");
        return "redirect:/schedules/" + id;
    }

    private static String show(LineChoice choice, Model model) {
        model.addAttribute("page", choice);
        model.addAttribute("section", "allocations");
        return "scheduling/line";
    }
}
