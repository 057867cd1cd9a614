package org.worksonarm.portal.applying;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Content;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.Handed;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.RequestLine;
import org.worksonarm.portal.application.ResourceRequestId;

/** The steps of applying that are more than typing: asking for one more machine, or for one less, and submitting. */
@Service
@Transactional
class Submitting {

    static final int MOST_REQUESTS = 10;

    private final ApplicationDrafts drafts;
    private final TaskLists lists;
    private final Traces traces;

    Submitting(ApplicationDrafts drafts, TaskLists lists, Traces traces) {
        this.drafts = drafts;
        this.lists = lists;
        this.traces = traces;
    }

    @Transactional(readOnly = true)
    TaskList list(ApplicationId id, AccountId by) {
        return lists.of(drafts.open(id, by));
    }

    /** Submits it, once, where nothing stands in the way; the list tells what does. */
    Attempt submit(ApplicationId id, AccountId by) {
        var list = lists.of(drafts.openLocked(id, by));
        if (!list.draft().isOpen() || !list.isReady()) {
            return new Attempt(list, false);
        }
        var handed = drafts.submit(id, by);
        if (handed == Handed.IN) {
            traces.forget(id);
        }
        return new Attempt(list, handed == Handed.TURNED_AWAY);
    }

    /** Adds a request, once for each {@code fresh} id, and says whether there was room for it. */
    boolean add(ApplicationId id, AccountId by, RequestKind kind, ResourceRequestId fresh) {
        var draft = drafts.openLocked(id, by);
        var content = draft.content();
        if (content.need(fresh).isPresent()) {
            return true;
        }
        var room = draft.isOpen(FormSection.HARDWARE) && content.requests().size() < MOST_REQUESTS;
        if (room) {
            drafts.write(id, by, content.with(new RequestLine(fresh, NeedTexts.empty(kind))));
        }
        return room;
    }

    /** Removes a request, and says whether it is gone. */
    boolean remove(ApplicationId id, AccountId by, ResourceRequestId request) {
        var draft = drafts.openLocked(id, by);
        var content = draft.content();
        var left = content.requests().stream()
                .filter(line -> !line.id().equals(request))
                .toList();
        var open = draft.isOpen(FormSection.HARDWARE);
        if (open && left.size() < content.requests().size()) {
            drafts.write(id, by, new Content(content.answers(), content.areas(), left));
        }
        return open;
    }

    /** The list as it was before submitting; {@code turnedAway} where the programme takes nothing at this moment. */
    record Attempt(TaskList list, boolean turnedAway) {

        boolean isRefused() {
            return turnedAway || (list.draft().isOpen() && !list.isReady());
        }
    }
}
