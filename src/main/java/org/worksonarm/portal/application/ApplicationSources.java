package org.worksonarm.portal.application;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules where the code of an application is. */
@Component
@Transactional(readOnly = true)
public class ApplicationSources {

    private final JdbcClient jdbc;

    ApplicationSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The addresses as they were typed: that of its project, then its own. */
    public List<String> of(ApplicationId application) {
        return jdbc.sql("""
                select p.repository, a.source_urls from application a join project p using (project_id)
                where a.application_id = ?""").param(application.value()).query(Typed.class).stream()
                .flatMap(Typed::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private record Typed(@Nullable String repository, String sourceUrls) {

        Stream<String> lines() {
            return Stream.concat(Stream.ofNullable(repository).flatMap(String::lines), sourceUrls.lines());
        }
    }
}
