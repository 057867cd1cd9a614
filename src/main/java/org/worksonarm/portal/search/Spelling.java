package org.worksonarm.portal.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;

/** Proposes what a mistyped word may have meant, out of the names of those applications only that the reader may find. */
@Component
@Transactional(readOnly = true)
class Spelling {

    /** In each word's place, the name's word most like it, if the word itself stands in no text. */
    private static final String NEAREST = """
            with seen as (select c.application_id from %s),
            typed as (select * from unnest(string_to_array(:typed, ' ')) with ordinality t (word, at)),
            missing as (
                select * from typed where not exists (
                    select 1 from search_document d join seen using (application_id)
                    where d.words @@ (to_tsquery('simple', typed.word || ':*') || plainto_tsquery('english', typed.word))))
            select m.word, near.word as nearest from missing m cross join lateral (
                select k.word from search_document d join seen using (application_id)
                cross join lateral regexp_split_to_table(d.names, '[^[:alnum:].+#-]+') k (word)
                where m.word <%% d.names and similarity(m.word, k.word) > 0.35
                order by similarity(m.word, k.word) desc, k.word limit 1) near
            order by m.at""".formatted(Found.SEEN);

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
        for (var near : nearest(words, reader)) {
            query = query.replaceFirst("(?i)(?<![\\p{L}\\p{N}:])" + near.word() + "(?![\\p{L}\\p{N}])", near.nearest());
        }
        return Optional.of(query).filter(changed -> !changed.equals(search.typed()));
    }

    private List<Near> nearest(List<String> words, SignedIn reader) {
        return Found.asked(jdbc.sql(NEAREST), reader)
                .param("typed", String.join(" ", words).toLowerCase(Locale.ROOT))
                .query(Near.class)
                .list();
    }

    private record Near(String word, String nearest) {}
}
