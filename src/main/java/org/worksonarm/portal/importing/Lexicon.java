package org.worksonarm.portal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Weighted words under keys, kept in a text file so that an operator can extend them: {@code [key]}, then lines such as
 * {@code 5: benefi*, end user}. A star matches the rest of the word, an equals sign asks for the whole text.
 */
final class Lexicon {

    private final Map<String, List<Term>> terms;

    private Lexicon(Map<String, List<Term>> terms) {
        this.terms = Collections.unmodifiableMap(terms);
    }

    static Lexicon named(String name) {
        return of(lines(name));
    }

    /** The lines of a word list that are neither blank nor comments. */
    static Stream<String> lines(String name) {
        String path = "/importing/" + name + ".txt";
        try (InputStream content = Lexicon.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException("There is no word list at " + path);
            }
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Lexicon of(Stream<String> lines) {
        var terms = new LinkedHashMap<String, List<Term>>();
        String key = "";
        for (String line : lines.toList()) {
            if (line.startsWith("[")) {
                key = line.substring(1, line.length() - 1);
            } else {
                terms.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(parsed(line));
            }
        }
        return new Lexicon(terms);
    }

    private static List<Term> parsed(String line) {
        int colon = line.indexOf(':');
        double weight = Double.parseDouble(line.substring(0, colon));
        return Stream.of(line.substring(colon + 1).split(","))
                .map(word -> Term.of(word.strip(), weight))
                .toList();
    }

    Set<String> keys() {
        return terms.keySet();
    }

    /** The terms of a key that occur in a text, which must be in lower case. */
    List<Term> hits(String key, String text) {
        return terms.getOrDefault(key, List.of()).stream()
                .filter(term -> term.isIn(text))
                .toList();
    }

    double score(String key, String text) {
        return hits(key, text).stream().mapToDouble(Term::weight).sum();
    }

    /** One word or phrase and what finding it is worth. */
    record Term(String word, double weight, Pattern pattern) {

        static Term of(String word, double weight) {
            if (word.startsWith("=")) {
                String whole = word.substring(1);
                return new Term(whole, weight, Pattern.compile("\\A\\W*" + Pattern.quote(whole) + "\\W*\\z"));
            }
            String stem = word.replace("*", "").toLowerCase(Locale.ROOT);
            String body = Pattern.quote(stem).replace(" ", "\\E[\\s-]+\\Q");
            String end = word.endsWith("*") ? "" : "(?![\\p{L}\\p{N}])";
            return new Term(stem, weight, Pattern.compile("(?<![\\p{L}\\p{N}])" + body + end));
        }

        boolean isIn(String text) {
            return text.contains(word.split(" ", 2)[0]) && pattern.matcher(text).find();
        }
    }
}
