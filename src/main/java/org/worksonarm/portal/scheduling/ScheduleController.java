package org.worksonarm.portal.scheduling;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.conflict.ConflictWall;

/** One schedule: read, taken along, confirmed or discarded. */
@Controller
@RequestMapping("/schedules/{id:" + ConflictWall.ID_PATTERN + "}")
class ScheduleController {

    private final SchedulePages pages;
    private final ScheduleConfirmation confirmation;
    private final ScheduleKeeping keeping;
    private final ScheduleExport export;

    ScheduleController(
            SchedulePages pages, ScheduleConfirmation confirmation, ScheduleKeeping keeping, ScheduleExport export) {
        this.pages = pages;
        this.confirmation = confirmation;
        this.keeping = keeping;
        this.export = export;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.of(new ScheduleId(id), person));
        return "scheduling/schedule";
    }

    @GetMapping("/schedule.csv")
    ResponseEntity<String> takeAlong(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return export.of(new ScheduleId(id), person).download("schedule.csv");
    }

    /** Whoever comes second is told so: by then the page says who confirmed it. */
    @PostMapping("/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var schedule = new ScheduleId(id);
        var done = pages.head(schedule, person).isOpen()
                ? confirmation.confirm(schedule, version, person).words()
                : "Nothing was done: this schedule is closed already.";
        redirect.addFlashAttribute("notice", done);
        return "redirect:/schedules/" + id;
    }

    /** Holds what a confirmation left undone. */
    @PostMapping("/go-on")
    String goOn(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        var schedule = new ScheduleId(id);
        if (pages.head(schedule, person).isConfirmed()) {
            redirect.addFlashAttribute(
                    "notice", confirmation.goOn(schedule, person).words());
        }
        return "redirect:/schedules/" + id;
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        keeping.discard(new ScheduleId(id), person.accountId());
        redirect.addFlashAttribute("notice", "Discarded. Nothing is held.");
        return "redirect:/schedules";
    }
}
