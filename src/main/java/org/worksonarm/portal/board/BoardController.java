package org.worksonarm.portal.board;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.calibration.Calibration;

/** The board: what is held or drafted, in order of rank, and what it takes. */
@Controller
class BoardController {

    private final BoardPages pages;
    private final DraftMaking making;
    private final Calibration calibration;

    BoardController(BoardPages pages, DraftMaking making, Calibration calibration) {
        this.pages = pages;
        this.making = making;
        this.calibration = calibration;
    }

    @GetMapping("/board")
    ModelAndView board(@ModelAttribute("query") BoardQuery query, @AuthenticationPrincipal SignedIn admin) {
        var page = page(query, admin, HttpStatus.OK);
        page.addObject("newDraftForm", NewDraftForm.empty(query));
        return page;
    }

    @PostMapping("/board/drafts")
    ModelAndView make(
            @Valid @ModelAttribute("newDraftForm") NewDraftForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(form.query(), admin, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calibration.refresh();
        var draft = making.make(form, admin);
        redirect.addFlashAttribute("notice", "The draft is made. Nothing is decided by it.");
        return new ModelAndView("redirect:" + form.query().address(draft.value(), null));
    }

    private ModelAndView page(BoardQuery query, SignedIn admin, HttpStatus status) {
        calibration.refresh();
        var page = new ModelAndView("board/board", status);
        page.addObject("page", pages.of(query, admin));
        page.addObject("section", "ranking");
        return page;
    }
}
