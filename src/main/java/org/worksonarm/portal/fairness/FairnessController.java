package org.worksonarm.portal.fairness;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.calibration.Calibration;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.RoundNames;

/** How far reviewing is, and how even-handed: to read, and to take along. */
@Controller
class FairnessController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FairnessPages pages;
    private final Calibration calibration;
    private final RoundNames rounds;

    FairnessController(FairnessPages pages, Calibration calibration, RoundNames rounds) {
        this.rounds = rounds;
        this.pages = pages;
        this.calibration = calibration;
    }

    @GetMapping("/fairness")
    ModelAndView page(
            @ModelAttribute("periodForm") PeriodForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn reader) {
        calibration.refresh();
        var page = new ModelAndView("fairness/fairness");
        page.addObject("page", pages.of(reader, form.period(errors)));
        page.addObject("rounds", rounds.all());
        page.addObject("section", "ranking");
        page.setStatus(errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    @GetMapping("/fairness/{table:[a-z]+}.csv")
    ResponseEntity<String> export(
            @PathVariable String table,
            @ModelAttribute("periodForm") PeriodForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn reader) {
        calibration.refresh();
        var export = Export.named(table).orElseThrow(() -> new NotFound("table " + table));
        var period = form.period(errors);
        if (errors.hasErrors()) {
            throw new NotFound("period of " + form);
        }
        return file("fairness-" + table + ".csv", export.csv(pages.of(reader, period)));
    }

    private static ResponseEntity<String> file(String name, String csv) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(csv);
    }
}
