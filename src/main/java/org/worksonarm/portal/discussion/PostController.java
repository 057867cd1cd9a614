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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** What the author of a post does with it. */
@Controller
@RequestMapping("/discussions/{id}/posts/{post}")
class PostController {

    private final Entrance entrance;
    private final Discussing discussing;

    PostController(Entrance entrance, Discussing discussing) {
        this.entrance = entrance;
        this.discussing = discussing;
    }

    @ModelAttribute("section")
    String section(@AuthenticationPrincipal SignedIn person) {
        return person.is(Role.REVIEWER) ? "review" : "ranking";
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable UUID post, @AuthenticationPrincipal SignedIn person, Model model) {
        var hall = entrance.enter(new ApplicationId(id), person).inside();
        model.addAttribute(PostForm.NAME, PostForm.of(discussing.open(hall, new PostId(post))));
        model.addAttribute("hall", hall);
        return "discussion/post";
    }

    @PostMapping
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID post,
            @Valid @ModelAttribute(PostForm.NAME) PostForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var hall = entrance.enter(new ApplicationId(id), person).inside();
        form.rejectText(errors);
        if (!errors.hasErrors() && !discussing.edit(hall.id(), person, new PostId(post), form)) {
            errors.reject("discussion.tooLate");
        }
        if (errors.hasErrors()) {
            model.addAttribute("hall", hall);
            return "discussion/post";
        }
        flash.addFlashAttribute("notice", "Changed.");
        return "redirect:/discussions/%s#post-%s".formatted(id, post);
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable UUID post,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var done = discussing.takeBack(new ApplicationId(id), person, new PostId(post));
        flash.addFlashAttribute("notice", done ? "Taken back; its words are gone." : "It was taken back before.");
        return "redirect:/discussions/" + id;
    }
}
