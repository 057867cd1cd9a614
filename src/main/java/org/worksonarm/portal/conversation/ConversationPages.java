package org.worksonarm.portal.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.conversation.ConversationPage.Option;
import org.worksonarm.portal.conversation.Discussion.Entry;
import org.worksonarm.portal.conversation.MessageForm.Kind;
import org.worksonarm.portal.kernel.NotFound;

/** Puts together what the page of a conversation shows. */
@Component
class ConversationPages {

    private final Discussions discussions;
    private final MessageSource messages;

    ConversationPages(Discussions discussions, MessageSource messages) {
        this.discussions = discussions;
        this.messages = messages;
    }

    ConversationPage page(Room room, MessageForm form, boolean preview, int unread) {
        var discussion = discussions.of(room);
        var answered = form.answered()
                .map(id -> discussion.thread(id).orElseThrow(() -> new NotFound("message " + id)))
                .orElse(null);
        var kinds = kinds(room, answered);
        var asks = kinds.contains(Kind.QUESTION);
        return new ConversationPage(
                room,
                discussion,
                discussion.holds(form.id()) ? MessageId.create() : form.id(),
                answered,
                preview ? form.text() : null,
                kinds.stream().map(kind -> option(kind, "Kind.")).toList(),
                asks ? sections() : List.of(),
                unread);
    }

    private static List<Kind> kinds(Room room, @Nullable Entry answered) {
        if (!room.isProgramme()) {
            return List.of();
        }
        if (answered != null) {
            return answered.internal() ? List.of(Kind.INTERNAL) : List.of(Kind.MESSAGE, Kind.INTERNAL);
        }
        return room.isOpenForQuestions() ? List.of(Kind.values()) : List.of(Kind.MESSAGE, Kind.INTERNAL);
    }

    private List<Option> sections() {
        var none = new Option("", "Choose a section");
        return Stream.concat(Stream.of(none), Stream.of(FormSection.values()).map(each -> option(each, "FormSection.")))
                .toList();
    }

    private Option option(Enum<?> constant, String prefix) {
        var label = messages.getMessage(prefix + constant.name(), null, Locale.ENGLISH);
        return new Option(constant.name(), Objects.requireNonNull(label));
    }
}
