package org.worksonarm.portal.applying;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.applying.DraftKeeping.Conflict;
import org.worksonarm.portal.applying.Faults.Fault;
import org.worksonarm.portal.applying.Field.Option;
import org.worksonarm.portal.applying.Field.Words;

/** Puts the questions of a part into words, with what stands in them and what is wrong with it. */
@Component
class Fields {

    private final Choices choices;
    private final MessageSource messages;
    private final Clock clock;

    Fields(Choices choices, MessageSource messages, Clock clock) {
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
    }

    List<Field> of(Part part, Map<String, String> entries, Map<String, Fault> faults, Map<String, Conflict> conflicts) {
        return part.questions().stream()
                .map(question -> {
                    var entry = entries.getOrDefault(question.name(), "");
                    return new Field(
                            question.name(),
                            question.type(),
                            words(part, question),
                            question.isOptional(),
                            question.shownWhen() == null
                                    ? null
                                    : question.shownWhen().toString(),
                            entry,
                            options(question, entry),
                            text(faults.get(question.name())),
                            conflicts.get(question.name()));
                })
                .toList();
    }

    /** What cannot be kept as it was typed, by the names of the questions. */
    Map<String, Fault> refused(Part part, Map<String, String> entries) {
        var faults = new LinkedHashMap<String, Fault>();
        for (var question : part.questions()) {
            var entry = entries.getOrDefault(question.name(), "");
            Faults.inDraft(question, entry, choices.of(question))
                    .ifPresent(fault -> faults.put(question.name(), fault));
        }
        return faults;
    }

    /** What is kept but has to be put right before submitting; what is only missing is no flaw yet. */
    Map<String, Fault> flaws(Part part, Map<String, String> entries) {
        var flaws = new LinkedHashMap<>(inTheWay(part, entries));
        flaws.keySet().removeIf(name -> entries.getOrDefault(name, "").isEmpty());
        return flaws;
    }

    /** What stands in the way of submitting, by the names of the questions. */
    Map<String, Fault> inTheWay(Part part, Map<String, String> entries) {
        return Faults.inTheWay(part.questions(), entries, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private List<Option> options(Question question, String entry) {
        var chosen = AnswerTexts.list(entry);
        return choices.of(question).stream()
                .map(choice -> new Option(
                        choice.value(),
                        choice.label(),
                        choice.value().isEmpty() ? entry.isEmpty() : chosen.contains(choice.value())))
                .toList();
    }

    private Words words(Part part, Question question) {
        var label = Objects.requireNonNullElse(word(part, question, ""), question.name());
        return new Words(
                label, word(part, question, ".hint"), word(part, question, ".example"), word(part, question, ".unit"));
    }

    /** Some questions are put differently for one kind of request. */
    private @Nullable String word(Part part, Question question, String suffix) {
        var usual = message("question." + question.name() + suffix);
        if (!(part instanceof Part.Request request)) {
            return usual;
        }
        var special = message("question." + request.kind() + "." + question.name() + suffix);
        return special == null ? usual : special;
    }

    private @Nullable String message(String key) {
        return messages.getMessage(key, null, null, Locale.ENGLISH);
    }

    private @Nullable String text(@Nullable Fault fault) {
        return fault == null ? null : messages.getMessage(fault, Locale.ENGLISH);
    }
}
