package org.worksonarm.portal.decision;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** What goes out when the held decisions are released, and the button that releases exactly that. */
@Controller
@RequestMapping("/release")
class ReleaseController {

    private static final String RELEASED =
            "Released. The teams see the decisions now, and the letters are on their way.";
    private static final String NOTHING = "Nothing was released: no decision was on the list.";

    private final ReleaseLists lists;
    private final Releasing releasing;

    ReleaseController(ReleaseLists lists, Releasing releasing) {
        this.lists = lists;
        this.releasing = releasing;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute ReleaseForm form, @AuthenticationPrincipal SignedIn person) {
        return page(form, List.of(), person, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView release(
            @ModelAttribute ReleaseForm form, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        var changes = releasing.confirm(form.lines(), form.leftOut(), person);
        if (!changes.isEmpty()) {
            return page(form, changes, person, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", form.lines().isEmpty() ? NOTHING : RELEASED);
        return new ModelAndView("redirect:/release");
    }

    private ModelAndView page(ReleaseForm form, List<ReleaseChange> changes, SignedIn person, HttpStatus status) {
        var page = new ModelAndView("decision/release", status);
        page.addObject("list", lists.of(person, form.leftOut()::contains));
        page.addObject("changes", changes);
        page.addObject("section", "ranking");
        return page;
    }
}
