package org.worksonarm.portal.discussion;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** The discussion of an application, and saying something in it. */
@Controller
@RequestMapping("/discussions/{id}")
class DiscussionController {

    private static final String PREVIEW = "PREVIEW";

    private final Entrance entrance;
    private final DiscussionPages pages;
    private final Discussing discussing;

    DiscussionController(Entrance entrance, DiscussionPages pages, Discussing discussing) {
        this.entrance = entrance;
        this.pages = pages;
        this.discussing = discussing;
    }

    @ModelAttribute("section")
    String section(@AuthenticationPrincipal SignedIn person) {
        return person.is(Role.REVIEWER) ? "review" : "ranking";
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(PostForm.NAME, PostForm.empty());
        return show(pages.whole(entrance.enter(new ApplicationId(id), person)), model);
    }

    @PostMapping("/posts")
    String write(
            @PathVariable("id") UUID application,
            @Valid @ModelAttribute(PostForm.NAME) PostForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "SEND") String intent,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var hall = entrance.enter(new ApplicationId(application), person).inside();
        form.rejectText(errors);
        if (!errors.hasErrors() && intent.equals(PREVIEW)) {
            return show(pages.whole(hall).previewing(form.text()), model);
        }
        var id = form.id();
        if (errors.hasErrors() || !isKept(hall, id, form, person, errors)) {
            return show(pages.whole(hall), model);
        }
        flash.addFlashAttribute("notice", "Posted.");
        return "redirect:" + form.leadsTo(hall) + "#post-" + id;
    }

    private boolean isKept(Hall hall, PostId id, PostForm form, SignedIn person, BindingResult errors) {
        var kept = discussing.write(hall.id(), person, id, form.text());
        if (!kept) {
            errors.reject("discussion.sentBefore");
        }
        return kept;
    }

    private static String show(DiscussionPage page, Model model) {
        model.addAttribute("page", page);
        return "discussion/discussion";
    }
}
