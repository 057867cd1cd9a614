package org.worksonarm.portal.discussion;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what shows a discussion; to whom it is not open, that is nothing but the door. */
@Component
@Transactional
class DiscussionPages {

    private final Course course;
    private final Bookmarks bookmarks;

    DiscussionPages(Course course, Bookmarks bookmarks) {
        this.course = course;
        this.bookmarks = bookmarks;
    }

    /** All of it, which is read from now on. */
    DiscussionPage whole(Hall hall) {
        if (!hall.isOpen()) {
            return page(hall, List.of(), 0);
        }
        var unread = bookmarks.markRead(hall);
        return page(hall, course.of(hall), unread);
    }

    /** To tell how much there is. */
    DiscussionPage summary(Hall hall) {
        return hall.isOpen() ? page(hall, course.of(hall), bookmarks.unread(hall)) : page(hall, List.of(), 0);
    }

    private static DiscussionPage page(Hall hall, List<Course.Entry> entries, int unread) {
        return new DiscussionPage(hall, entries, unread, PostId.create().toString(), null);
    }
}
