package org.worksonarm.portal.stocktaking;

import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.NotFound;

/** The differences of one stock-taking: taking them over after a look at what would change, or noting them. */
@Controller
@RequestMapping("/machines/stock-takings/{id}")
class DifferenceController {

    private final StockTakingDesk desk;
    private final StockTakings stockTakings;

    DifferenceController(StockTakingDesk desk, StockTakings stockTakings) {
        this.desk = desk;
        this.stockTakings = stockTakings;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("stockTaking")
    StockTaking stockTaking(@PathVariable UUID id) {
        return stockTakings.find(id).orElseThrow(() -> new NotFound("stock-taking " + id));
    }

    @GetMapping
    String show(
            @ModelAttribute("stockTaking") StockTaking stockTaking,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        var found = stockTakings.page(stockTaking.stocktakingId(), open, after);
        model.addAttribute("page", new DifferencePage(stockTaking, found, open, after));
        return "stocktaking/stock-taking";
    }

    /** Shows what would change; nothing does yet. */
    @PostMapping("/preview")
    String preview(
            @PathVariable UUID id,
            @ModelAttribute("form") ChosenForm form,
            @AuthenticationPrincipal SignedIn reader,
            Model model,
            RedirectAttributes flash) {
        if (form.positions().isEmpty()) {
            return back(id, flash, "Choose at least one difference.");
        }
        return showPreview(id, form, reader, model);
    }

    @PostMapping("/take-over")
    ModelAndView takeOver(
            @PathVariable UUID id,
            @ModelAttribute("form") ChosenForm form,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes flash) {
        if (takenOver(id, form, by)) {
            return new ModelAndView(back(id, flash, "Taken over, as it was shown."));
        }
        model.addAttribute("changed", true);
        return new ModelAndView(showPreview(id, form, by, model), model.asMap(), HttpStatus.CONFLICT);
    }

    @PostMapping("/known")
    String note(
            @PathVariable UUID id,
            @ModelAttribute("form") ChosenForm form,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes flash) {
        if (form.isTooLong()) {
            return back(id, flash, "Keep the words within 500 characters. Nothing was noted.");
        }
        var noted = desk.note(id, form.positions(), form.said(), by);
        return back(id, flash, noted == 0 ? "Choose at least one open difference." : "Noted as known: " + noted + ".");
    }

    /** The database refuses what came in between unseen, such as a loan of a machine that retires. */
    private boolean takenOver(UUID id, ChosenForm form, SignedIn by) {
        try {
            return desk.takeOver(id, form.positions(), form.seen(), by);
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    private String showPreview(UUID id, ChosenForm form, SignedIn reader, Model model) {
        var plan = desk.preview(id, form.positions(), reader).plan();
        model.addAttribute("lines", plan.shown());
        model.addAttribute("does", !plan.changes().isEmpty());
        model.addAttribute("chosen", form.positions());
        model.addAttribute("fingerprint", plan.fingerprint());
        return "stocktaking/taking-over";
    }

    private static String back(UUID id, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/machines/stock-takings/" + id;
    }
}
