package org.worksonarm.portal.board;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.conflict.ConflictWall;

/** Holding decisions as a draft says, after a look at all of them, and doing away with a draft. */
@Controller
@RequestMapping("/board/drafts/{draft:" + ConflictWall.ID_PATTERN + "}")
class DraftHoldController {

    private final Drafting drafting;
    private final HoldLists lists;
    private final DraftHolding holding;
    private final DraftList drafts;

    DraftHoldController(Drafting drafting, HoldLists lists, DraftHolding holding, DraftList drafts) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.lists = lists;
        this.holding = holding;
    }

    @GetMapping("/hold")
    ModelAndView look(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn admin) {
        return page(draft, admin, HttpStatus.OK);
    }

    @PostMapping("/hold")
    ModelAndView hold(
            @PathVariable UUID draft,
            @RequestParam String seen,
            @AuthenticationPrincipal SignedIn admin,
            RedirectAttributes redirect) {
        var held = holding.hold(new BoardDraftId(draft), seen, admin);
        if (held == 0) {
            return page(draft, admin, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", notice(held));
        return new ModelAndView("redirect:/release");
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID draft, RedirectAttributes redirect) {
        drafting.discard(new BoardDraftId(draft));
        redirect.addFlashAttribute("notice", "The draft is discarded. What is held stays held.");
        return "redirect:/board";
    }

    private static String notice(int held) {
        var words = held == 1 ? "One decision is held." : held + " decisions are held.";
        return words + " No team sees anything of it until you release it.";
    }

    private ModelAndView page(UUID draft, SignedIn admin, HttpStatus status) {
        var page = new ModelAndView("board/hold", status);
        page.addObject("draft", drafts.name(new BoardDraftId(draft), admin.accountId()));
        page.addObject("draftId", draft);
        page.addObject("list", lists.of(new BoardDraftId(draft), admin));
        page.addObject("changed", status == HttpStatus.CONFLICT);
        page.addObject("section", "ranking");
        return page;
    }
}
