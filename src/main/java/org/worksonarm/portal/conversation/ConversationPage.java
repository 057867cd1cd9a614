package org.worksonarm.portal.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.conversation.Discussion.Entry;

/**
 * What the page of a conversation shows.
 *
 * @param messageId under which the next message is kept, so that sending it twice is noticed
 * @param answered the message that is being answered
 * @param preview what is typed, as others would see it
 * @param unread how many of the messages their reader had not read before
 * @param kinds what may be written; empty where there is no choice
 */
record ConversationPage(
        Room room,
        Discussion discussion,
        MessageId messageId,
        @Nullable Entry answered,
        @Nullable String preview,
        List<Option> kinds,
        List<Option> sections,
        int unread) {

    ConversationPage {
        kinds = List.copyOf(kinds);
        sections = List.copyOf(sections);
    }

    /** A choice of the form. */
    record Option(String value, String label) {}
}
