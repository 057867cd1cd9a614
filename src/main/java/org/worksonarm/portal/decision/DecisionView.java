package org.worksonarm.portal.decision;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.review.DossierPanels;

/** Shows an application with all its reviews and decisions, and whichever of its forms was sent. */
@Component
class DecisionView {

    static final String DECISION = "decisionForm";
    static final String REOPEN = "reopenForm";

    private final DecisionPages pages;
    private final DossierPanels panels;

    DecisionView(DecisionPages pages, DossierPanels panels) {
        this.pages = pages;
        this.panels = panels;
    }

    String show(Case opened, SignedIn person, Model model) {
        if (!model.containsAttribute(DECISION)) {
            model.addAttribute(DECISION, DecisionForm.of(opened));
        }
        if (!model.containsAttribute(REOPEN)) {
            model.addAttribute(REOPEN, new ReopenForm("", opened.version()));
        }
        model.addAttribute("page", pages.of(opened));
        model.addAttribute("panels", panels.of(opened.dossier().id(), person.accountId(), "/ranking/"));
        model.addAttribute("section", "ranking");
        return "decision/decision";
    }
}
