package org.worksonarm.portal.reports;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.SignedIn;

/** What the machines of the programme do: to read, and to take along. */
@Controller
class ReportController {

    private final ReportPages pages;

    ReportController(ReportPages pages) {
        this.pages = pages;
    }

    @GetMapping("/reports")
    String page(
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", pages.page(Dimension.of(by), admin.accountId()));
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("section", "allocations");
        return "reports/reports";
    }

    @GetMapping("/reports/{table:[a-z-]+}.csv")
    ResponseEntity<String> file(
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn admin) {
        return pages.file(table, Dimension.of(by), admin.accountId()).download("reports-" + table + ".csv");
    }
}
