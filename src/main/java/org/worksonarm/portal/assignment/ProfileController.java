package org.worksonarm.portal.assignment;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.FocusArea;

/** Where reviewers say what they know, how much they take on, and when they are away. */
@Controller
@RequestMapping("/review/profile")
class ProfileController {

    private static final String FORM = "profileForm";

    private final ProfileKeeping keeping;
    private final ProfilePages pages;

    ProfileController(ProfileKeeping keeping, ProfilePages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @ModelAttribute("section")
    String section() {
        return "review";
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
        var areas = pages.areas();
        model.addAttribute(FORM, keeping.form(person.accountId(), areas));
        return show(person.accountId(), areas, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute(FORM) @Nullable ProfileForm sent,
            BindingResult binding,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var areas = pages.areas();
        var form = sent == null ? keeping.form(person.accountId(), areas) : sent.orderedBy(areas);
        var errors = rebind(form, binding, model);
        form.reject(errors);
        if (errors.hasErrors()) {
            return show(person.accountId(), areas, model);
        }
        keeping.save(person.accountId(), form);
        redirect.addFlashAttribute("notice", "Saved. New assignments follow it from now on.");
        return "redirect:/review/profile";
    }

    /** Errors of the form with all areas, whichever a browser sent. */
    private static Errors rebind(ProfileForm form, BindingResult binding, Model model) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        binding.getAllErrors().forEach(errors::addError);
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return errors;
    }

    private String show(AccountId reviewer, List<FocusArea> areas, Model model) {
        model.addAttribute("page", pages.of(reviewer, areas));
        return "assignment/profile";
    }
}
