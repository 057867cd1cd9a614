package org.worksonarm.portal.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.filing.LineOutcome.Group;

/** One file of assignments: what it would do, and the word to do it. */
@Controller
@RequestMapping("/assignments/files/{id:" + ConflictWall.ID_PATTERN + "}")
class FileController {

    private final FilePages pages;
    private final FileConfirmation confirmation;

    FileController(FilePages pages, FileConfirmation confirmation) {
        this.pages = pages;
        this.confirmation = confirmation;
    }

    @GetMapping
    String page(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Group only,
            @RequestParam(defaultValue = "0") int from,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        model.addAttribute("page", pages.of(id, person.accountId(), only, from));
        model.addAttribute("section", "ranking");
        return "filing/file";
    }

    @PostMapping("/confirm")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam String shown,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        return switch (confirmation.confirm(id, shown, person.accountId())) {
            case NOW -> done(id, "Carried out. Whoever was asked gets a mail.", redirect);
            case BEFORE -> done(id, "Nothing was done: this file was carried out before.", redirect);
            case OVERTAKEN -> overtaken(id, person);
        };
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/assignments/files/" + id);
    }

    private ModelAndView overtaken(UUID id, SignedIn person) {
        var page = new ModelAndView("filing/file", HttpStatus.CONFLICT);
        page.addObject("page", pages.of(id, person.accountId(), null, 0));
        page.addObject("section", "ranking");
        page.addObject("overtaken", true);
        return page;
    }
}
