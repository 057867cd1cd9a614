package org.worksonarm.portal.application;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** The application form: a new one of a project, or one begun before. */
@Controller
class ApplicationFormController {

    private static final String VIEW = "application/form";

    private final ApplicationWriting writing;
    private final ApplicationForms forms;
    private final FormChoices choices;

    ApplicationFormController(ApplicationWriting writing, ApplicationForms forms, FormChoices choices) {
        this.writing = writing;
        this.forms = forms;
        this.choices = choices;
    }

    @InitBinder
    void emptyIsNothing(WebDataBinder binder) {
        TypedText.register(binder);
    }

    @ModelAttribute
    void surroundings(Model model) {
        model.addAttribute("section", "projects");
        model.addAttribute("choices", choices.all());
    }

    @GetMapping("/projects/{id}/applications/new")
    String begin(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", ApplicationForm.empty());
        model.addAttribute("project", forms.projectName(new ProjectId(id), person.accountId()));
        return VIEW;
    }

    @PostMapping("/projects/{id}/applications/new")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            @RequestParam(name = "action", defaultValue = "save") String button,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var action = new FormAction(button);
        var project = new ProjectId(id);
        model.addAttribute("project", forms.projectName(project, person.accountId()));
        if (action.comesBack(form, choices.all(), errors, model)) {
            return VIEW;
        }
        var application = writing.begin(project, person.accountId(), form.content(), action.submits());
        flash.addFlashAttribute("notice", action.notice());
        return "redirect:" + action.nextPage(application);
    }

    @GetMapping("/applications/{id}/edit")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var opened = forms.open(new ApplicationId(id), person.accountId());
        model.addAttribute("form", opened.form());
        model.addAttribute("project", opened.project());
        return opened.editable() ? VIEW : "redirect:/applications/" + id;
    }

    @PostMapping("/applications/{id}/edit")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            @RequestParam(name = "action", defaultValue = "save") String button,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var action = new FormAction(button);
        var application = new ApplicationId(id);
        model.addAttribute(
                "project", forms.open(application, person.accountId()).project());
        if (action.comesBack(form, choices.all(), errors, model)) {
            return VIEW;
        }
        if (!writing.write(application, person.accountId(), form.knownVersion(), form.content(), action.submits())) {
            errors.reject("application.closed");
            return VIEW;
        }
        flash.addFlashAttribute("notice", action.notice());
        return "redirect:" + action.nextPage(application);
    }
}
