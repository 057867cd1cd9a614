package org.worksonarm.portal.applying;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.worksonarm.portal.applying.Choices.Choice;
import org.worksonarm.portal.kernel.PlausibleYears;
import org.worksonarm.portal.kernel.WebAddress;

/** Finds what is wrong with entries: what cannot even be kept, and what stands in the way of submitting. */
final class Faults {

    private Faults() {}

    /** A message to show beside a field. */
    static final class Fault extends DefaultMessageSourceResolvable {

        Fault(String code, Object... arguments) {
            super(new String[] {code}, arguments);
        }
    }

    /** Why an entry cannot be kept as it was typed. */
    static Optional<Fault> inDraft(Question question, String entry, List<Choice> choices) {
        if (entry.isEmpty()) {
            return question.filled() ? Optional.of(new Fault("missing." + question.name())) : Optional.empty();
        }
        return switch (question.type()) {
            case LINE, TEXT, ADDRESS, ADDRESSES -> tooLong(question, entry);
            case NUMBER -> number(question, entry);
            case DAY -> day(entry) == null ? Optional.of(new Fault("fault.day")) : Optional.empty();
            case CHOICE, CHOICES, SELECT -> notOffered(question, entry, choices);
        };
    }

    /** What stands in the way of submitting, by the names of the questions. */
    static Map<String, Fault> inTheWay(List<Question> questions, Map<String, String> entries, LocalDate today) {
        var faults = new LinkedHashMap<String, Fault>();
        for (var question : questions) {
            if (question.isAsked(entries)) {
                inTheWay(question, entries, today).ifPresent(fault -> faults.put(question.name(), fault));
            }
        }
        return faults;
    }

    private static Optional<Fault> inTheWay(Question question, Map<String, String> entries, LocalDate today) {
        var entry = entries.getOrDefault(question.name(), "");
        if (entry.isEmpty()) {
            return question.isNeeded(entries) ? Optional.of(new Fault("missing." + question.name())) : Optional.empty();
        }
        return switch (question.type()) {
            case ADDRESS, ADDRESSES -> noAddress(entry);
            case DAY -> past(day(entry), today);
            case LINE, TEXT, NUMBER, CHOICE, CHOICES, SELECT -> Optional.empty();
        };
    }

    private static Optional<Fault> noAddress(String entry) {
        return entry.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !WebAddress.isOne(line))
                .findFirst()
                .map(line -> new Fault("fault.address", line));
    }

    private static Optional<Fault> past(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today) ? Optional.of(new Fault("fault.past")) : Optional.empty();
    }

    private static Optional<Fault> tooLong(Question question, String entry) {
        return entry.length() <= question.limit()
                ? Optional.empty()
                : Optional.of(new Fault("fault.long", question.limit(), entry.length()));
    }

    private static Optional<Fault> number(Question question, String entry) {
        var inRange = entry.matches("[0-9]{1,9}")
                && Integer.parseInt(entry) >= 1
                && Integer.parseInt(entry) <= question.limit();
        return inRange ? Optional.empty() : Optional.of(new Fault("fault.number", question.limit()));
    }

    private static Optional<Fault> notOffered(Question question, String entry, List<Choice> choices) {
        var offered = choices.stream().map(Choice::value).toList();
        var chosen = question.type() == QuestionType.CHOICES ? List.of(entry.split(",", -1)) : List.of(entry);
        return offered.containsAll(chosen) ? Optional.empty() : Optional.of(new Fault("fault.choice"));
    }

    private static @Nullable LocalDate day(String entry) {
        try {
            var day = LocalDate.parse(entry);
            return PlausibleYears.contain(day) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
