package org.worksonarm.portal.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows a discussion, whether a page of its own or a part of another.
 *
 * @param entries none as long as it is not open
 * @param unread how many its reader had not read before
 * @param newId under which the next post is kept
 * @param preview what is typed, as others would see it
 */
record DiscussionPage(
        Hall hall,
        List<Course.Entry> entries,
        int unread,
        String newId,
        @Nullable String preview) {

    DiscussionPage {
        entries = List.copyOf(entries);
    }

    DiscussionPage previewing(String text) {
        return new DiscussionPage(hall, entries, unread, newId, text);
    }
}
