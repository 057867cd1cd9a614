package org.worksonarm.portal.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;

/** Proposes what a mistyped word may have meant, out of the names of those applications only that the reader may find. */
@Component
@Transactional(readOnly = true)
class Spelling {

    /** For each word that stands in no text, the words of names that are somewhat like it. */
    private static final String SIMILAR = """
            with seen as (select c.application_id from %s),
            typed as (select * from unnest(string_to_array(:typed, ' ')) with ordinality t (word, at)),
            missing as (
                select * from typed where not exists (
                    select 1 from search_document d join seen using (application_id)
                    where d.words @@ (to_tsquery('simple', typed.word || ':*') || plainto_tsquery('english', typed.word)))),
            named as (
                select distinct k.word from search_document d join seen using (application_id)
                cross join lateral regexp_split_to_table(d.names, '[^[:alnum:].+#-]+') k (word)
                where length(k.word) > 2 and exists (select 1 from missing))
            select m.word, near.word as similar from missing m cross join lateral (
                select n.word, similarity(m.word, n.word) as likeness from named n
                where similarity(m.word, n.word) > 0.1
                order by likeness desc, n.word limit 20) near
            order by m.at, near.likeness desc, near.word""".formatted(Found.SEEN);

    private final JdbcClient jdbc;

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The query with what may have been meant, if anything. */
    Optional<String> instead(Search search, SignedIn reader) {
        var words = search.texts().stream()
                .filter(text -> !text.phrase() && text.text().matches("[\\p{L}\\p{N}]{3,}"))
                .map(Term.Text::text)
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var query = search.typed();
        for (var similar : similar(words, reader).entrySet()) {
            var nearest = Nearest.to(similar.getKey(), similar.getValue());
            query = nearest.isEmpty() ? query : replaced(query, similar.getKey(), nearest.get());
        }
        return Optional.of(query).filter(changed -> !changed.equals(search.typed()));
    }

    private static String replaced(String query, String word, String instead) {
        return query.replaceFirst(
                "(?i)(?<![\\p{L}\\p{N}:])" + word + "(?![\\p{L}\\p{N}])", Matcher.quoteReplacement(instead));
    }

    private Map<String, List<String>> similar(List<String> words, SignedIn reader) {
        return Found.asked(jdbc.sql(SIMILAR), reader)
                .param("typed", String.join(" ", words).toLowerCase(Locale.ROOT))
                .query(Similar.class)
                .stream()
                .collect(groupingBy(Similar::word, LinkedHashMap::new, mapping(Similar::similar, toList())));
    }

    private record Similar(String word, String similar) {}
}
