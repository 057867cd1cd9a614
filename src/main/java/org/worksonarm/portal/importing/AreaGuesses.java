package org.worksonarm.portal.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.worksonarm.portal.importing.Lexicon.Term;

/**
 * Guesses focus areas by weighted words; a word in the title, the description or a label counts for more than one in an
 * answer about infrastructure, and a word counts once, where it weighs most.
 */
final class AreaGuesses {

    private static final double THRESHOLD = 3;
    private static final int MOST = 4;
    private static final int EVIDENCE = 5;

    private final Lexicon words = Lexicon.named("areas");

    List<AreaGuess> of(Issue issue, AnswerSheet sheet) {
        Map<String, Double> places = places(issue, sheet);
        return words.keys().stream()
                .map(area -> scored(area, places))
                .filter(scored -> scored.points() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(Scored::points).reversed())
                .limit(MOST)
                .map(Scored::guess)
                .toList();
    }

    private static Map<String, Double> places(Issue issue, AnswerSheet sheet) {
        var places = new LinkedHashMap<String, Double>();
        put(places, issue.title() + "\n" + sheet.answer(Question.TITLE), 1.5);
        put(places, sheet.answer(Question.DESCRIPTION) + "\n" + sheet.opening(), 1);
        put(places, "label " + String.join(" label ", issue.labels()), 1.5);
        put(places, sheet.answer(Question.USE_CASE), 1);
        put(places, sheet.answers(Question.OPEN_SOURCE, Question.REPOSITORY, Question.WEBSITE), 0.5);
        put(places, sheet.answer(Question.BENEFICIARIES), 0.4);
        put(places, sheet.answer(Question.INFRASTRUCTURE), 0.5);
        put(places, ci(sheet.answer(Question.CI)), 1);
        return places;
    }

    private static String ci(String answer) {
        return answer.isEmpty() || answer.matches("(?is)^\\W*(?:no|not|n/a|none)\\b.*") ? "" : "ci answer: " + answer;
    }

    private static void put(Map<String, Double> places, String text, double factor) {
        places.merge(text.toLowerCase(Locale.ROOT), factor, Math::max);
    }

    private Scored scored(String area, Map<String, Double> places) {
        var best = new LinkedHashMap<Term, Double>();
        places.forEach((text, factor) -> words.hits(area, text)
                .forEach(term -> best.merge(term, term.weight() * factor, AreaGuesses::stronger)));
        double points = best.values().stream().mapToDouble(Double::doubleValue).sum();
        Set<String> evidence = new LinkedHashSet<>();
        best.entrySet().stream()
                .filter(found -> found.getValue() > 0)
                .sorted(Map.Entry.<Term, Double>comparingByValue().reversed())
                .limit(EVIDENCE)
                .forEach(found -> evidence.add(found.getKey().word()));
        return new Scored(new AreaGuess(area, List.copyOf(evidence)), points);
    }

    private static double stronger(double one, double other) {
        return Math.abs(one) >= Math.abs(other) ? one : other;
    }

    private record Scored(AreaGuess guess, double points) {}
}
