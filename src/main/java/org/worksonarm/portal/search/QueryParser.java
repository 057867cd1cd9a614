package org.worksonarm.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a query: words, “words in this order”, field words with a value, and each of them with a minus before it. */
final class QueryParser {

    static final int LONGEST = 500;

    /** So that no query costs the database more than a page is worth. */
    private static final int MOST_TERMS = 20;

    /** A colon before slashes belongs to an address. */
    private static final Pattern TOKEN =
            Pattern.compile("(-)?(?:([A-Za-z][A-Za-z0-9_]*):(?!//))?(?:\"([^\"]*)\"|([^\\s\"]+))?");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final String typed;
    private final ValueParser values;
    private final List<Term> terms = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private QueryParser(String typed, Vocabulary vocabulary) {
        this.typed = typed;
        this.values = new ValueParser(vocabulary);
    }

    static Search parse(String typed, Vocabulary vocabulary) {
        var query = typed.strip().replaceAll("[“”„]", "\"").replace('\0', ' ');
        return new QueryParser(query, vocabulary).search();
    }

    private Search search() {
        if (typed.length() > LONGEST) {
            faults.add(new Fault("A query may have at most %d characters.".formatted(LONGEST), null));
        } else if (typed.chars().filter(letter -> letter == '"').count() % 2 > 0) {
            faults.add(new Fault("A quotation mark is not closed.", typed + "\""));
        } else {
            readTokens();
        }
        return new Search(typed, terms, faults);
    }

    private void readTokens() {
        var tokens = tokens();
        if (tokens.size() > MOST_TERMS) {
            faults.add(new Fault("A query may have at most %d parts.".formatted(MOST_TERMS), null));
            return;
        }
        var last = tokens.stream()
                .filter(Token::isPlainWord)
                .reduce((_, later) -> later)
                .orElse(null);
        tokens.forEach(token -> read(token, token.equals(last)));
    }

    private List<Token> tokens() {
        return TOKEN.matcher(typed)
                .results()
                .filter(found -> !found.group().isEmpty())
                .map(Token::of)
                .toList();
    }

    private void read(Token token, boolean last) {
        if (token.field() == null) {
            readText(token, last);
        } else {
            readField(token, token.field());
        }
    }

    private void readText(Token token, boolean last) {
        if (LETTER.matcher(token.value()).find()) {
            var word = token.value().matches("[\\p{L}\\p{N}]{2,}");
            terms.add(new Term.Text(token.value(), token.quoted(), last && word, token.negated()));
        } else {
            faults.add(new Fault("“%s” has no letter or digit to look for.".formatted(token.text()), null));
        }
    }

    private void readField(Token token, String word) {
        var field = FieldWord.called(word);
        if (field.isEmpty()) {
            var nearest = Nearest.to(word, FieldWord.words());
            faults.add(fault(
                    token, "There is no word “%s:”.".formatted(word), nearest.map(near -> near + ":" + token.value())));
            return;
        }
        switch (values.read(field.get(), token.value(), token.negated())) {
            case Value.Read(var term) -> terms.add(term);
            case Value.Wrong(var text, var nearest) ->
                faults.add(fault(token, text, nearest.map(near -> field.get().word() + ":" + near)));
        }
    }

    private Fault fault(Token token, String text, Optional<String> instead) {
        return new Fault(text, instead.map(word -> token.replaced(typed, word)).orElse(null));
    }
}
