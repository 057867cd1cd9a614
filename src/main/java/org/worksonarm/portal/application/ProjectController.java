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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

@Controller
@RequestMapping("/projects")
class ProjectController {

    private final MyProjects mine;
    private final ProjectPages pages;
    private final ProjectKeeping keeping;

    ProjectController(MyProjects mine, ProjectPages pages, ProjectKeeping keeping) {
        this.mine = mine;
        this.pages = pages;
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

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("projects", mine.of(person.accountId()));
        return "application/projects";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.page(new ProjectId(id), person.accountId()));
        return "application/project-page";
    }

    @GetMapping("/new")
    String describe(Model model) {
        model.addAttribute("form", ProjectForm.empty());
        return "application/project";
    }

    @PostMapping("/new")
    String create(
            @Valid @ModelAttribute("form") ProjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return "application/project";
        }
        var project = keeping.create(form.profile(), person.accountId());
        flash.addFlashAttribute("notice", "Your project is in the portal. Now say what you need.");
        return "redirect:/projects/" + project + "/applications/new";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", keeping.form(new ProjectId(id), person.accountId()));
        return "application/project";
    }

    @PostMapping("/{id}/edit")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return "application/project";
        }
        keeping.describe(new ProjectId(id), person.accountId(), form.knownVersion(), form.profile());
        flash.addFlashAttribute("notice", "Saved.");
        return "redirect:/projects/" + id;
    }
}
