package org.worksonarm.portal.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.StaleEdit;

/** Keeps what teams are told to do in the first hour, for each kind of loan. */
@Service
@Transactional
class FirstHours {

    private static final String SELECT = "select first_hour_id as id, kind, body, version from first_hour ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    FirstHours(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<FirstHour> all() {
        return jdbc.sql(SELECT + "order by first_hour_id")
                .query(FirstHour.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<FirstHour> of(String kind) {
        return jdbc.sql(SELECT + "where kind = ?")
                .param(kind)
                .query(FirstHour.class)
                .optional();
    }

    /** @throws StaleEdit where somebody else rewrote it meanwhile */
    void rewrite(FirstHour shown, String body, long seen) {
        var written = jdbc.sql("""
                update first_hour set body = ?, version = version + 1 where first_hour_id = ? and version = ?""").params(body, shown.id(), seen).update();
        if (written == 0) {
            throw new StaleEdit(
                    "The first hour", shown.version(), FirstHourController.PATH, Map.of("body", shown.body()));
        }
        events.publishEvent(new FirstHourRewritten(shown.id(), shown.body(), body));
    }
}
