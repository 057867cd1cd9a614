package org.worksonarm.portal.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
import org.worksonarm.portal.hardware.ClosingSites.ClosingSite;

/** The closing of a site as one plan: read, change, preview the letters, confirm. */
@Controller
@RequestMapping("/machines/sites/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/closing")
class ClosingController {

    private static final int MOST_LINES = 10_000;

    private final ClosingPlans plans;
    private final ClosingDesk desk;
    private final SiteClosing closing;
    private final Clock clock;

    ClosingController(ClosingPlans plans, ClosingDesk desk, SiteClosing closing, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.closing = closing;
        this.clock = clock;
    }

    @InitBinder
    void bindLongLists(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_LINES);
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("site")
    ClosingSite site(@PathVariable UUID id) {
        return plans.site(id);
    }

    @GetMapping
    String show(
            @ModelAttribute("site") ClosingSite site,
            @RequestParam @Nullable String day,
            @AuthenticationPrincipal SignedIn admin,
            Model model) {
        var typed = day == null ? Objects.toString(site.closesOn(), "") : day.strip();
        var asked = ClosingDate.of(typed, LocalDate.now(clock));
        model.addAttribute("day", typed);
        model.addAttribute("problem", day == null ? null : asked.problem());
        Optional.ofNullable(asked.day()).ifPresent(valid -> {
            var plan = plans.of(site.id(), valid, admin.accountId());
            model.addAttribute("plan", plan);
            model.addAttribute("form", ClosingForm.of(plan));
        });
        return "closing/plan";
    }

    @PostMapping
    String act(
            @ModelAttribute("site") ClosingSite site,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        var day = ClosingDate.of(form.day(), LocalDate.now(clock)).day();
        if (day == null) {
            return "redirect:/machines/sites/%s/closing".formatted(site.id());
        }
        var plan = desk.plan(site.id(), day, form, admin.accountId());
        model.addAttribute("day", day);
        model.addAttribute("plan", plan);
        if (form.isEdited() || !form.isSound(plan, errors) || !isCarriedOut(plan, form, errors, admin)) {
            return "closing/plan";
        }
        if (form.isConfirmed()) {
            flash.addFlashAttribute("notice", "Done: each team has its letter.");
            return "redirect:/machines/sites/" + site.id();
        }
        model.addAttribute("letters", new ClosingLetters(plan, form));
        return "closing/preview";
    }

    /** As far as that is what was asked for. */
    private boolean isCarriedOut(ClosingPlan plan, ClosingForm form, BindingResult errors, SignedIn admin) {
        if (!form.isConfirmed()) {
            return true;
        }
        try {
            closing.carryOut(plan.site().id(), plan.day(), form, admin.accountId());
        } catch (ClosingRefused refused) {
            form.refuse(refused, errors);
        }
        return !errors.hasErrors();
    }
}
