package org.worksonarm.portal.search;

import java.util.List;
import java.util.stream.Collectors;

/** Says in SQL what must stand in the text: each word as it stands or by its stem, the last one also as a beginning. */
record TextCondition(Condition condition) {

    /** All of the texts, as one {@code tsquery}; empty where there is none. */
    String all(List<Term.Text> texts) {
        return texts.stream().map(this::one).collect(Collectors.joining(" && ", "(", ")"));
    }

    String one(Term.Text text) {
        var value = condition.with(text.text());
        if (text.phrase()) {
            return "(phraseto_tsquery('simple', %s) || phraseto_tsquery('english', %s))".formatted(value, value);
        }
        return text.prefix()
                ? "(to_tsquery('simple', %s || ':*') || plainto_tsquery('english', %s))".formatted(value, value)
                : "(plainto_tsquery('simple', %s) || plainto_tsquery('english', %s))".formatted(value, value);
    }
}
