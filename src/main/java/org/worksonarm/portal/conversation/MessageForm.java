package org.worksonarm.portal.conversation;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.conversation.Conversing.Letter;
import org.worksonarm.portal.conversation.Conversing.Reception;
import org.worksonarm.portal.kernel.NotFound;

/**
 * A message as a form.
 *
 * @param messageId chosen when the form was shown, so that sending it twice is noticed
 * @param answers the message that begins the thread
 * @param from {@code review} where it stands beside a score sheet
 */
record MessageForm(
        @Nullable String messageId,
        @Nullable String answers,
        @Nullable String kind,
        @Nullable String askedAbout,
        @Nullable String from,

        @Size(max = Statement.LONGEST, message = "{conversation.bodyTooLong}") @Nullable
        String body) {

    static MessageForm empty(@Nullable UUID answers, @Nullable Kind kind) {
        var answered = answers == null ? null : answers.toString();
        return new MessageForm(
                MessageId.create().toString(), answered, kind == null ? null : kind.name(), null, null, "");
    }

    MessageId id() {
        return parse(messageId, UUID::fromString).map(MessageId::new).orElseGet(MessageId::create);
    }

    String text() {
        return body == null ? "" : body.replace("\r\n", "\n").strip();
    }

    Optional<UUID> answered() {
        if (answers == null || answers.isEmpty()) {
            return Optional.empty();
        }
        var thread = parse(answers, UUID::fromString).orElseThrow(() -> new NotFound("message " + answers));
        return Optional.of(thread);
    }

    /** Where its writer goes on once it is sent. */
    String leadsTo(Room room) {
        return room.isProgramme() && "review".equals(from)
                ? "/review/" + room.id()
                : "/applications/" + room.id() + "/conversation";
    }

    /** Somebody of the team can only write to all; whatever else they send was meant for others than would read it. */
    void reject(Room room, Errors errors) {
        rejectText(errors);
        var chosen = parse(kind, Kind::valueOf);
        if (!room.isProgramme() && chosen.filter(meant -> meant != Kind.MESSAGE).isPresent()) {
            errors.reject("conversation.ofTheTeam");
        } else if (room.isProgramme() && chosen.isEmpty()) {
            errors.rejectValue("kind", "conversation.kindMissing");
        } else if (chosen.filter(Kind.QUESTION::equals).isPresent() && section() == null) {
            errors.rejectValue("askedAbout", "conversation.sectionMissing");
        } else if (chosen.filter(Kind.QUESTION::equals).isPresent()
                && answered().isPresent()) {
            errors.rejectValue("kind", "conversation.questionAnswersNothing");
        }
    }

    void rejectText(Errors errors) {
        if (text().isEmpty()) {
            errors.rejectValue("body", "conversation.bodyMissing");
        }
    }

    static void reject(Reception reception, Errors errors) {
        switch (reception) {
            case DONE -> {}
            case SENT_BEFORE -> errors.reject("conversation.sentBefore");
            case ALREADY_ASKED -> errors.reject("conversation.alreadyAsked");
            case NOT_OPEN -> errors.reject("conversation.notOpen");
            case TOO_PUBLIC -> errors.rejectValue("kind", "conversation.tooPublic");
        }
    }

    /** What this form stands for, once nothing is rejected. */
    Letter letter() {
        var meant = parse(kind, Kind::valueOf).orElse(Kind.MESSAGE);
        return new Letter(
                id(),
                answered().map(MessageId::new).orElse(null),
                new Statement(text(), meant.audience(), meant == Kind.QUESTION ? section() : null));
    }

    private @Nullable FormSection section() {
        return parse(askedAbout, FormSection::valueOf).orElse(null);
    }

    private static <T> Optional<T> parse(@Nullable String typed, Function<String, T> read) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isEmpty()).map(read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What somebody of the programme may write. */
    enum Kind {
        MESSAGE,
        QUESTION,
        INTERNAL;

        Audience audience() {
            return this == INTERNAL ? Audience.INTERNAL : Audience.TEAM;
        }
    }
}
