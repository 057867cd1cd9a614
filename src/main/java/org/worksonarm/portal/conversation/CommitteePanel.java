package org.worksonarm.portal.conversation;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** The conversation beside an application that is reviewed, or where it stands, beside one that is decided. */
@Component
@Order(30)
@Transactional
class CommitteePanel implements DossierPanel {

    private static final String NAME = "Conversation";

    private final Door door;
    private final ConversationPages pages;
    private final ReadMarks marks;

    CommitteePanel(Door door, ConversationPages pages, ReadMarks marks) {
        this.door = door;
        this.pages = pages;
        this.marks = marks;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        var reviewing = page.startsWith("/review/");
        return door.find(application, reader, reviewing)
                .filter(Room::isProgramme)
                .map(room -> reviewing ? whole(room) : summary(room));
    }

    private Panel whole(Room room) {
        var unread = marks.markRead(room);
        var page = pages.page(room, MessageForm.empty(null, null), false, unread);
        return new Panel("conversation/desk-panel", page).as(marks.part(), NAME, unread);
    }

    private Panel summary(Room room) {
        var unread = marks.unread(room);
        var page = pages.page(room, MessageForm.empty(null, null), false, unread);
        return new Panel("conversation/committee-panel", page).as(marks.part(), NAME, unread);
    }
}
