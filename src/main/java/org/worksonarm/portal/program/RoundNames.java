package org.worksonarm.portal.program;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the rounds are called, for lists that are narrowed to one of them. */
@Component
@Transactional(readOnly = true)
public class RoundNames {

    /** A condition on the application {@code c}: that it came in as {@code :round} says. */
    public static final String CAME_IN = """
            (:round = '' or c.round_id::text = :round or (:round = 'rolling' and c.round_id is null))""";

    private final JdbcClient jdbc;

    RoundNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<RoundName> all() {
        return jdbc.sql("select round_id, name from round_card order by opens_at desc, round_id")
                .query(RoundName.class)
                .list();
    }

    /** One round, by the words that a filter has for it. */
    public record RoundName(UUID roundId, String name) {}
}
