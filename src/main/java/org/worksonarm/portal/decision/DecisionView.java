package org.worksonarm.portal.decision;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.review.DossierPanels;

/** Shows an application with all its reviews and decisions, and whichever of its forms was sent. */
@Component
class DecisionView {

    static final String DECISION = "decisionForm";
    static final String REOPEN = "reopenForm";
    static final String UPHOLD = "upholdForm";

    private final DecisionPages pages;
    private final DossierPanels panels;
    private final AppealLook appeals;

    DecisionView(DecisionPages pages, DossierPanels panels, AppealLook appeals) {
        this.pages = pages;
        this.panels = panels;
        this.appeals = appeals;
    }

    String show(Case opened, SignedIn person, Model model) {
        var application = opened.dossier().id();
        fill(model, DECISION, () -> DecisionForm.of(opened));
        fill(model, REOPEN, () -> new ReopenForm("", opened.version()));
        fill(model, UPHOLD, () -> new UpholdForm("", opened.version()));
        model.addAttribute("appealed", appeals.isOpen(application));
        model.addAttribute("page", pages.of(opened));
        model.addAttribute("panels", panels.of(application, person.accountId(), "/ranking/"));
        model.addAttribute("section", "ranking");
        return "decision/decision";
    }

    private static void fill(Model model, String form, Supplier<Object> fresh) {
        if (!model.containsAttribute(form)) {
            model.addAttribute(form, fresh.get());
        }
    }
}
