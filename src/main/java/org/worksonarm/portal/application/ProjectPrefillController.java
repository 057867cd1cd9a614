package org.worksonarm.portal.application;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectPrefill.Answer.Description;
import org.worksonarm.portal.application.ProjectPrefill.Answer.Refusal;

/** The other button of a project's form: it fills what is empty and saves nothing. */
@Controller
@RequestMapping(path = "/projects", params = "fill")
class ProjectPrefillController {

    private static final String VIEW = "application/project";

    private final ProjectPrefill prefill;
    private final ProjectKeeping keeping;

    ProjectPrefillController(ProjectPrefill prefill, ProjectKeeping keeping) {
        this.prefill = prefill;
        this.keeping = keeping;
    }

    @InitBinder
    void emptyIsNothing(WebDataBinder binder) {
        TypedText.register(binder);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @PostMapping("/new")
    String fillNew(
            @ModelAttribute("form") ProjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        return fill(form, errors, person, model);
    }

    @PostMapping("/{id}/edit")
    String fillKnown(
            @PathVariable UUID id,
            @ModelAttribute("form") ProjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        keeping.form(new ProjectId(id), person.accountId());
        return fill(form, errors, person, model);
    }

    private String fill(ProjectForm form, BindingResult errors, SignedIn person, Model model) {
        switch (prefill.ask(firstLine(form.repository()), person.accountId())) {
            case Refusal(var because) -> errors.rejectValue("repository", "repository.unread", because);
            case Description found -> show(FilledForm.of(form, found), model);
        }
        return VIEW;
    }

    private static void show(FilledForm filled, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", filled.form());
        model.addAttribute("notice", filled.notice());
    }

    private static String firstLine(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").lines().findFirst().orElse("");
    }
}
