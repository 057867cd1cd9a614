package org.worksonarm.portal.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The machine models of the catalogue by the names people call them. */
final class Models {

    private final Map<String, Pattern> names = new LinkedHashMap<>();

    Models() {
        Lexicon.lines("models")
                .map(line -> line.split("\\s*=\\s*", 2))
                .forEach(line -> names.put(line[0], named(line[1])));
    }

    private static Pattern named(String expression) {
        return Pattern.compile("(?i)(?<![\\w.])(?:" + expression + ")s?(?![\\w])");
    }

    /** The slug of the first model of the catalogue that a text names. */
    Optional<String> in(String text) {
        return names.entrySet().stream()
                .filter(model -> model.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The words by which a text names that model. */
    String wordsIn(String text) {
        return names.values().stream()
                .map(name -> name.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    /** One expression that finds any model. */
    String expression() {
        return names.values().stream().map(Pattern::pattern).collect(Collectors.joining("|", "(?:", ")"));
    }
}
