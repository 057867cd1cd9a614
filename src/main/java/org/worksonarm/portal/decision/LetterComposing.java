package org.worksonarm.portal.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.decision.Readers.Reader;
import org.worksonarm.portal.markup.Markdown;

/** Fills the words of letters in for each reader. */
@Component
class LetterComposing {

    private final Markdown markdown;
    private final MessageSource messages;

    LetterComposing(Markdown markdown, MessageSource messages) {
        this.markdown = markdown;
        this.messages = messages;
    }

    /** One letter to each of the readers whom mail reaches. */
    List<TeamLetter> letters(LetterTemplate template, Message message, List<Reader> readers) {
        var html = markdown.html(template.body());
        return readers.stream()
                .filter(Reader::isReached)
                .map(reader -> letter(template, html, message, reader))
                .toList();
    }

    private TeamLetter letter(LetterTemplate template, String html, Message message, Reader reader) {
        var values = values(template.kind(), message);
        values.put(Placeholder.NAME, reader.name());
        return new TeamLetter(
                reader.account(),
                reader.name(),
                template.subject(values),
                template.text(values),
                LetterTemplate.html(html, values));
    }

    private Map<Placeholder, String> values(LetterKind kind, Message message) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.PROJECT, message.about().project());
        values.put(Placeholder.APPLICATION, message.about().number().toString());
        values.put(Placeholder.TITLE, message.about().title());
        values.put(Placeholder.REASON, message.reason());
        values.put(Placeholder.WHAT_WOULD_CHANGE, message.whatWouldChange());
        values.put(Placeholder.REVIEWS, reviews(message.comments()));
        values.put(Placeholder.WHAT_NEXT, text("LetterKind.next." + kind));
        return values;
    }

    private String reviews(List<String> comments) {
        return comments.isEmpty()
                ? text("letter.noComments")
                : String.join(
                        "\n\n",
                        comments.stream().map(comment -> "– " + comment.strip()).toList());
    }

    private String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, Locale.ENGLISH));
    }

    /**
     * What a letter tells.
     *
     * @param whatWouldChange empty where the letter has no place for it
     * @param comments what the reviewers wrote for the team
     */
    record Message(Facts about, String reason, String whatWouldChange, List<String> comments) {

        Message {
            comments = List.copyOf(comments);
        }

        static Message of(Facts about, Verdict verdict, List<String> comments) {
            return new Message(about, verdict.reason(), verdict.whatWouldChange(), comments);
        }
    }
}
