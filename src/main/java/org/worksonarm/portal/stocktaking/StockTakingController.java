package org.worksonarm.portal.stocktaking;

import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.UnreadableSheet;

/** Every stock-taking, and taking stock anew. */
@Controller
@RequestMapping("/machines/stock-takings")
class StockTakingController {

    private final StockTakingDesk desk;
    private final StockTakings stockTakings;

    StockTakingController(StockTakingDesk desk, StockTakings stockTakings) {
        this.desk = desk;
        this.stockTakings = stockTakings;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", FileForm.empty());
        model.addAttribute("stockTakings", stockTakings.latest());
        return "stocktaking/stock-takings";
    }

    @PostMapping
    String take(
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model)
            throws IOException {
        try {
            if (!form.name().isEmpty()) {
                return "redirect:/machines/stock-takings/" + desk.take(form.name(), form.bytes(), person);
            }
            errors.rejectValue("file", "machineFile.file.missing");
        } catch (UnreadableSheet e) {
            errors.rejectValue("file", "machineFile.file.unreadable", e.why());
        }
        model.addAttribute("stockTakings", stockTakings.latest());
        return "stocktaking/stock-takings";
    }
}
