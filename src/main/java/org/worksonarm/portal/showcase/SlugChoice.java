package org.worksonarm.portal.showcase;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds an address that no other project has, one caller after the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SlugChoice {

    private final Showcases showcases;
    private final JdbcClient jdbc;

    SlugChoice(Showcases showcases, JdbcClient jdbc) {
        this.showcases = showcases;
        this.jdbc = jdbc;
    }

    Slug choose(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('showcase slug', 0))::text")
                .query(String.class)
                .single();
        var first = Slug.of(name);
        return Stream.concat(
                        Stream.of(first),
                        IntStream.iterate(2, number -> number + 1).mapToObj(first::numbered))
                .filter(slug -> !showcases.isTaken(slug.value()))
                .findFirst()
                .orElseThrow();
    }
}
