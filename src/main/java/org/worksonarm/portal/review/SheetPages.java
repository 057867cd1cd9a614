package org.worksonarm.portal.review;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.review.ReviewDesk.Papers;

/** Fills the page of the score sheet, with all that stands around it. */
@Component
class SheetPages {

    private final ReviewDesk desk;
    private final SheetSurroundings surroundings;
    private final DossierPanels panels;
    private final OwnAssignment assignment;

    SheetPages(ReviewDesk desk, SheetSurroundings surroundings, DossierPanels panels, OwnAssignment assignment) {
        this.desk = desk;
        this.surroundings = surroundings;
        this.panels = panels;
        this.assignment = assignment;
    }

    String show(Papers papers, SheetForm form, AccountId reviewer, Model model) {
        model.addAttribute("sheet", SheetPage.of(papers, form));
        model.addAttribute("around", surroundings.of(papers, reviewer));
        model.addAttribute("since", papers.comparedRevision().orElse(null));
        model.addAttribute("changes", desk.changes(papers));
        model.addAttribute("panels", panels.of(papers.id(), reviewer, "/review/"));
        model.addAttribute("due", assignment.due(papers.id(), reviewer).orElse(null));
        model.addAttribute("section", "review");
        if (!model.containsAttribute(DeclineForm.NAME)) {
            model.addAttribute(DeclineForm.NAME, new DeclineForm(null));
        }
        return "review/sheet";
    }
}
