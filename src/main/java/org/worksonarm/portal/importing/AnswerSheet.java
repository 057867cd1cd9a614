package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body sorted by what was asked: answers as written but without the form's own words, the text before the first
 * heading, and answers to unknown questions. Not redacted yet.
 */
record AnswerSheet(Map<Question, String> answers, String opening, List<OldFurtherAnswer> further, boolean form) {

    AnswerSheet {
        answers = Map.copyOf(answers);
        further = List.copyOf(further);
    }

    String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** The answers to several questions, one after the other. */
    String answers(Question... questions) {
        return Stream.of(questions)
                .map(this::answer)
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Everything that is not about people. */
    String everything() {
        var parts = new ArrayList<String>();
        parts.add(opening);
        new EnumMap<Question, String>(known()).values().forEach(parts::add);
        further.forEach(answer -> parts.add(answer.text()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Map<Question, String> known() {
        var known = new EnumMap<Question, String>(Question.class);
        known.putAll(answers);
        known.keySet().removeAll(Set.of(Question.PEOPLE, Question.ORGANISATION));
        return known;
    }
}
