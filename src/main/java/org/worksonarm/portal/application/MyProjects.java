package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** The projects of a person with their applications, in one statement. */
@Component
@Transactional(readOnly = true)
class MyProjects {

    private final JdbcClient jdbc;

    MyProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProjectCard> of(AccountId account) {
        return jdbc.sql("""
                select p.project_id, p.name, p.summary, a.application_id, a.number, a.title, a.status, a.updated_at
                from project p join project_member pm on pm.project_id = p.project_id
                left join application a on a.project_id = p.project_id
                where pm.account_id = ? order by p.name, p.project_id, a.number desc""").param(account.value()).query(Row.class).stream()
                .collect(Collectors.groupingBy(Row::projectId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MyProjects::card)
                .toList();
    }

    private static ProjectCard card(List<Row> rows) {
        var first = rows.getFirst();
        var lines = rows.stream()
                .filter(row -> row.applicationId() != null)
                .map(MyProjects::line)
                .toList();
        return new ProjectCard(first.projectId(), first.name(), first.summary(), lines);
    }

    private static ProjectCard.Line line(Row row) {
        var status = ApplicationStatus.valueOf(String.valueOf(row.status()));
        var title = row.title() == null || row.title().isBlank() ? "No title yet" : row.title();
        var number = new ApplicationNumber(row.number() == null ? 0 : row.number());
        return new ProjectCard.Line(row.applicationId(), number, title, status, StatusTone.of(status), row.updatedAt());
    }

    private record Row(
            UUID projectId,
            String name,
            String summary,
            @Nullable UUID applicationId,
            @Nullable Long number,
            @Nullable String title,
            @Nullable String status,
            @Nullable Instant updatedAt) {}
}
