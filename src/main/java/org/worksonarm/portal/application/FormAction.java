package org.worksonarm.portal.application;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.application.FormChoices.Options;

/** What the button that sent the form says: save, submit, add-request, or remove-request-2. */
record FormAction(String name) {

    private static final String REMOVE = "remove-request-";

    boolean submits() {
        return name.equals("submit");
    }

    /** Whether the form is shown again: because it is wrong, or because a row was added or removed. */
    boolean comesBack(ApplicationForm form, Options options, BindingResult errors, Model model) {
        if (name.equals("add-request")) {
            return show(form.withRequest(), model);
        }
        if (name.matches(REMOVE + "\\d{1,3}")) {
            return show(form.withoutRequest(Integer.parseInt(name.substring(REMOVE.length()))), model);
        }
        Offered.check(form, options, errors);
        if (submits()) {
            Completeness.check(form, options.today(), errors);
        }
        return errors.hasErrors();
    }

    String notice() {
        return submits()
                ? "Submitted. This page tells you who acts next."
                : "Draft saved. Come back whenever you like.";
    }

    String nextPage(ApplicationId application) {
        return "/applications/" + application + (submits() ? "" : "/edit");
    }

    /** What is typed stays, and nothing is held against a form that is not finished. */
    private static boolean show(ApplicationForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
        return true;
    }
}
