package org.worksonarm.portal.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Sticks tags on applications and takes them off, in the transaction of whoever looked at what changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tagging {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tagging(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void add(ApplicationId application, String tag, AccountId by) {
        jdbc.sql("insert into application_tag (application_id, tag, added_by, added_at) values (?, ?, ?, ?)")
                .params(application.value(), tag, by.value(), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new TagChanged(application, tag, true));
    }

    void remove(ApplicationId application, String tag) {
        jdbc.sql("delete from application_tag where application_id = ? and tag = ?")
                .params(application.value(), tag)
                .update();
        events.publishEvent(new TagChanged(application, tag, false));
    }

    /** Those that have the tag. */
    @Transactional(readOnly = true)
    Set<UUID> tagged(List<UUID> applications, String tag) {
        return jdbc
                .sql(
                        "select application_id from application_tag where tag = :tag and application_id in (:applications)")
                .param("tag", tag)
                .param("applications", applications)
                .query(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
