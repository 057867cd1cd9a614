package org.worksonarm.portal.search;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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
import org.worksonarm.portal.account.SignedIn;

/** Where people save what they look for. */
@Controller
@RequestMapping("/find/views")
class ViewsController {

    private static final String FORM = "viewForm";

    private final ViewKeeping keeping;
    private final FindPages pages;

    ViewsController(ViewKeeping keeping, FindPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @ModelAttribute("section")
    String section() {
        return "find";
    }

    @GetMapping("/new")
    String begin(@ModelAttribute("request") FindRequest request, Model model) {
        model.addAttribute(FORM, ViewForm.of(request));
        return show(null, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute(FORM) ViewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        form.reject(pages.vocabulary(person), errors);
        if (!errors.hasErrors() && !saves(form, person)) {
            errors.rejectValue("name", "viewForm.name.taken");
        }
        return errors.hasErrors() ? show(null, model) : done("Saved.", form, redirect);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(FORM, keeping.form(id, person.accountId()));
        return show(id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) ViewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        keeping.form(id, person.accountId());
        form.reject(pages.vocabulary(person), errors);
        if (!errors.hasErrors() && !keeping.change(id, form, person.accountId())) {
            errors.rejectValue("name", "viewForm.name.taken");
        }
        return errors.hasErrors() ? show(id, model) : done("Changed.", form, redirect);
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        keeping.delete(id, person.accountId());
        redirect.addFlashAttribute("notice", "Deleted.");
        return "redirect:/find";
    }

    /** Also where the same form is sent twice at once, and the database refuses the second. */
    private boolean saves(ViewForm form, SignedIn person) {
        try {
            return keeping.save(form, person.accountId());
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    private static String show(@Nullable UUID id, Model model) {
        model.addAttribute("page", new ViewPage(id));
        return "search/view";
    }

    private static String done(String notice, ViewForm form, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + FindRequest.of(form.layout()).at("/find");
    }
}
