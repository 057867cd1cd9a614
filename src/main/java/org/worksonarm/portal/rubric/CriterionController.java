package org.worksonarm.portal.rubric;

import jakarta.validation.Valid;
import java.util.UUID;
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
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.RubricDraft;
import org.worksonarm.portal.program.Rubrics;

/** One criterion of the next version: said anew, weighed anew, or retired. */
@Controller
@RequestMapping("/rubric/next/criteria/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class CriterionController {

    private static final String FORM = "form";

    private final Rubrics rubrics;
    private final RubricEditing editing;

    CriterionController(Rubrics rubrics, RubricEditing editing) {
        this.rubrics = rubrics;
        this.editing = editing;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @ModelAttribute("entry")
    RubricDraft.Entry entry(@PathVariable UUID id) {
        return rubrics.draft()
                .flatMap(draft -> draft.entry(id))
                .orElseThrow(() -> new NotFound("criterion of the draft " + id));
    }

    @GetMapping
    String show(@ModelAttribute("entry") RubricDraft.Entry entry, Model model) {
        model.addAttribute(FORM, CriterionForm.of(entry));
        return "rubric/criterion";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) CriterionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.reject(errors);
        if (!errors.hasErrors() && !editing.change(id, form)) {
            errors.rejectValue("name", "rubric.nameTaken");
        }
        if (errors.hasErrors()) {
            return "rubric/criterion";
        }
        redirect.addFlashAttribute("notice", "“%s” is saved in the draft.".formatted(form.name()));
        return "redirect:/rubric/next";
    }

    @PostMapping("/retire")
    String retire(
            @ModelAttribute("entry") RubricDraft.Entry entry, @RequestParam Long version, RedirectAttributes redirect) {
        editing.retire(entry.criterion().id(), version);
        redirect.addFlashAttribute(
                "notice",
                "“%s” is no longer in the draft.".formatted(entry.criterion().name()));
        return "redirect:/rubric/next";
    }
}
