package org.worksonarm.portal.board;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** What a draft says of one application. */
@Controller
@RequestMapping("/board/drafts/{draft:" + ConflictWall.ID_PATTERN + "}/lines/{id:" + ConflictWall.ID_PATTERN + "}")
class DraftLineController {

    private final Drafting drafting;
    private final DraftList drafts;

    DraftLineController(Drafting drafting, DraftList drafts) {
        this.drafting = drafting;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView line(
            @PathVariable UUID draft,
            @PathVariable UUID id,
            @ModelAttribute("query") BoardQuery query,
            @AuthenticationPrincipal SignedIn admin) {
        var place = drafting.place(new BoardDraftId(draft), new ApplicationId(id), admin);
        return page(draft, place, LineForm.of(place), admin, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID draft,
            @PathVariable UUID id,
            @ModelAttribute("query") BoardQuery query,
            @Valid @ModelAttribute("lineForm") LineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin) {
        var place = drafting.place(new BoardDraftId(draft), new ApplicationId(id), admin);
        place.reject(form, errors);
        if (errors.hasErrors()) {
            return page(draft, place, form, admin, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        drafting.write(new BoardDraftId(draft), new ApplicationId(id), form, admin);
        return new ModelAndView("redirect:" + query.address(draft, query.after()) + "#application-" + id);
    }

    private ModelAndView page(UUID draft, Place place, LineForm form, SignedIn admin, HttpStatus status) {
        var page = new ModelAndView("board/line", status);
        page.addObject("draft", drafts.name(new BoardDraftId(draft), admin.accountId()));
        page.addObject("draftId", draft);
        page.addObject("row", place.row());
        page.addObject("allowed", place.standing().allowed());
        page.addObject("lineForm", form);
        page.addObject("section", "ranking");
        return page;
    }
}
