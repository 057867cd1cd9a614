package org.worksonarm.portal.capacity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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
import org.worksonarm.portal.hardware.Violation;
import org.worksonarm.portal.kernel.NotFound;

/** When machines and sites are worked on. */
@Controller
@RequestMapping("/machines/maintenance")
class MaintenanceController {

    private static final String LOANS = "maintenance_window_without_loans";

    private final Upkeep upkeep;
    private final CapacityLists lists;
    private final InTheWay inTheWay;
    private final Clock clock;

    MaintenanceController(Upkeep upkeep, CapacityLists lists, InTheWay inTheWay, Clock clock) {
        this.upkeep = upkeep;
        this.lists = lists;
        this.inTheWay = inTheWay;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("windows", lists.all());
        return "capacity/maintenance";
    }

    @GetMapping("/new")
    String begin(@RequestParam Optional<String> place, Model model) {
        model.addAttribute("form", WindowForm.at(place.orElse("")));
        return page(place.orElse(""), model);
    }

    @PostMapping("/new")
    String plan(
            @Valid @ModelAttribute("form") WindowForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var plan = form.plan(errors, LocalDate.now(clock));
        if (plan.isEmpty() || !planned(form.place(), plan.get(), person, errors, model)) {
            return page(form.place(), model);
        }
        redirect.addFlashAttribute("notice", "Planned. The timeline shows it.");
        return "redirect:/machines/maintenance";
    }

    @PostMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        var cancelled = upkeep.cancel(new WindowId(id));
        redirect.addFlashAttribute(
                "notice", cancelled ? "Cancelled. Its days are free again." : "It was over or cancelled already.");
        return "redirect:/machines/maintenance";
    }

    private boolean planned(String key, WindowPlan plan, SignedIn person, BindingResult errors, Model model) {
        var place = place(key);
        try {
            upkeep.plan(place, plan, person.accountId());
        } catch (DataIntegrityViolationException e) {
            if (!Violation.of(e, LOANS)) {
                throw e;
            }
            errors.rejectValue("loansRunOn", "windowForm.loansRunOn.lent");
            model.addAttribute("uses", inTheWay.of(place, plan, person));
        }
        return !errors.hasErrors();
    }

    private Place place(@Nullable String key) {
        return lists.place(String.valueOf(key)).orElseThrow(() -> new NotFound("place " + key));
    }

    private String page(String key, Model model) {
        model.addAttribute("place", key.isEmpty() ? null : place(key));
        model.addAttribute("sites", lists.sites());
        return "capacity/new-window";
    }
}
