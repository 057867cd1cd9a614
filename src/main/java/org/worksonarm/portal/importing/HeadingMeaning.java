package org.worksonarm.portal.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what a heading asks for by the words in it: every question has weighted words, words in brackets count less, and
 * a question wins when it reaches the threshold and leaves the next one behind by the margin.
 */
final class HeadingMeaning {

    private static final double THRESHOLD = 3;
    private static final double MARGIN = 0.5;
    private static final double WEIGHT_IN_BRACKETS = 0.3;
    private static final int LONGEST = 500;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("^(?:q(?:uestion)?\\s*)?\\d{1,2}\\s*[.):]\\s*|^q:\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|<[^>]*>");

    private final Map<String, Optional<Question>> judged = new ConcurrentHashMap<>();
    private final Lexicon words = Lexicon.named("headings");

    /** Forms repeat their headings, so each is judged once. */
    Optional<Question> of(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        return judged.computeIfAbsent(heading, this::judge);
    }

    private Optional<Question> judge(String heading) {
        List<Score> best = Stream.of(Question.values())
                .map(question -> new Score(question, score(question, heading)))
                .sorted(Comparator.comparingDouble(Score::points).reversed())
                .limit(2)
                .toList();
        boolean clear = best.getFirst().points() >= THRESHOLD
                && best.getFirst().points() - best.getLast().points() >= MARGIN;
        return clear ? Optional.of(best.getFirst().question()) : Optional.empty();
    }

    private double score(Question question, String heading) {
        String text = plain(heading);
        String outside = BRACKETS.matcher(text).replaceAll(" ");
        double full = words.score(question.name(), text);
        double main = words.score(question.name(), outside);
        return main + (full - main) * WEIGHT_IN_BRACKETS;
    }

    private static String plain(String heading) {
        String text = ADDRESS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String unmarked =
                text.replace('\u2019', '\'').replaceAll("[*_`#]+", " ").strip();
        return NUMBER.matcher(unmarked).replaceFirst("");
    }

    private record Score(Question question, double points) {}
}
