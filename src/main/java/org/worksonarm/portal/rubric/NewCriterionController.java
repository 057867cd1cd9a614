package org.worksonarm.portal.rubric;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;
import org.worksonarm.portal.program.RubricDrafting;
import org.worksonarm.portal.program.Rubrics;

/** Adds a criterion to the next version. */
@Controller
@RequestMapping("/rubric/next/criteria/new")
class NewCriterionController {

    private static final String VIEW = "rubric/new-criterion";

    private final Rubrics rubrics;
    private final FocusAreas areas;
    private final RubricDrafting drafting;

    NewCriterionController(Rubrics rubrics, FocusAreas areas, RubricDrafting drafting) {
        this.rubrics = rubrics;
        this.areas = areas;
        this.drafting = drafting;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    /** Focus areas that the draft has no criterion for, after "all". */
    @ModelAttribute("scopes")
    List<Option> scopes() {
        var rubric = rubrics.draft()
                .orElseThrow(() -> new NotFound("draft of the rubric"))
                .rubric();
        var scopes = new ArrayList<Option>();
        scopes.add(new Option("", "All applications"));
        areas.all().stream()
                .filter(area -> rubric.criterion(area.slug()).isEmpty())
                .map(Option::of)
                .forEach(scopes::add);
        return scopes;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", CriterionForm.empty());
        return VIEW;
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") CriterionForm form, BindingResult errors, RedirectAttributes redirect) {
        form.reject(errors);
        if (scopes().stream().noneMatch(scope -> scope.value().equals(form.focusArea()))) {
            errors.rejectValue("focusArea", "rubric.scopeUnknown");
        }
        if (!errors.hasErrors() && drafting.add(form.areaOrNull(), form.text()).isEmpty()) {
            errors.rejectValue("name", "rubric.nameTaken");
        }
        if (errors.hasErrors()) {
            return VIEW;
        }
        redirect.addFlashAttribute("notice", "“%s” is added to the draft.".formatted(form.name()));
        return "redirect:/rubric/next";
    }

    /** Something to choose. */
    record Option(String value, String label) {

        static Option of(FocusArea area) {
            return new Option(area.slug(), "Focus area: " + area.name());
        }
    }
}
