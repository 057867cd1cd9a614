package org.worksonarm.portal.discussion;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** The discussion beside an application that is reviewed, and where it stands, beside one that is decided. */
@Component
@Order(40)
class DiscussionPanel implements DossierPanel {

    private final Entrance entrance;
    private final DiscussionPages pages;

    DiscussionPanel(Entrance entrance, DiscussionPages pages) {
        this.entrance = entrance;
        this.pages = pages;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        var reviewing = page.startsWith("/review/");
        return entrance.find(application, reader, reviewing)
                .map(hall -> panel(reviewing ? pages.whole(hall) : pages.summary(hall), reviewing));
    }

    private static Panel panel(DiscussionPage page, boolean whole) {
        var template = whole ? "discussion/desk-panel" : "discussion/committee-panel";
        return new Panel(template, page).as("discussion", "Discussion", page.unread());
    }
}
