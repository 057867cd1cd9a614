package org.worksonarm.portal.search;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.calibration.Calibration;

/** The committee's way to any application: on a page, and to take along. */
@Controller
class FindController {

    private final FindPages pages;
    private final Exporting exporting;
    private final Calibration calibration;

    FindController(FindPages pages, Exporting exporting, Calibration calibration) {
        this.calibration = calibration;
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping("/find")
    ModelAndView page(@ModelAttribute("request") FindRequest request, @AuthenticationPrincipal SignedIn reader) {
        calibration.refresh();
        var page = pages.of(request, reader);
        var view = new ModelAndView("search/find");
        view.addObject("page", page);
        view.addObject("section", "find");
        view.setStatus(page.search().isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @GetMapping("/find/export.csv")
    void csv(
            @ModelAttribute("request") FindRequest request,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        calibration.refresh();
        var export = exporting.prepare(request, reader);
        name(response, "text/csv;charset=" + StandardCharsets.UTF_8, "applications.csv");
        exporting.csv(export, response.getOutputStream());
    }

    @GetMapping("/find/export.xlsx")
    void xlsx(
            @ModelAttribute("request") FindRequest request,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        calibration.refresh();
        var export = exporting.prepare(request, reader);
        name(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "applications.xlsx");
        exporting.xlsx(export, response.getOutputStream());
    }

    private static void name(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
    }
}
