package org.worksonarm.portal.showcase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ProjectId;

/** What the programme knows of projects, as far as it may be public: areas, models and outcomes, never people or machines. */
@Component
@Transactional(readOnly = true)
class Achievements {

    /** Applications that the programme said yes to. */
    private static final String ACCEPTED = """
            from application_card c
            where (c.status = 'ACCEPTED' or c.old_outcome = 'ACCEPTED'
                or exists (select 1 from allocation_card l where l.application_id = c.application_id))
              and c.project_id in (:projects)""";

    private final JdbcClient jdbc;

    Achievements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the programme ever said yes to the project. */
    boolean isAccepted(ProjectId project) {
        return jdbc.sql("select count(*) > 0 " + ACCEPTED)
                .param("projects", List.of(project.value()))
                .query(Boolean.class)
                .single();
    }

    /** The slugs of the focus areas of each project, in one statement. */
    Map<ProjectId, List<String>> areas(Collection<ProjectId> projects) {
        return projects.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select distinct project_id, unnest(areas) as area " + ACCEPTED)
                        .param(
                                "projects",
                                projects.stream().map(ProjectId::value).toList())
                        .query(Row.class)
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> new ProjectId(row.projectId()),
                                Collectors.mapping(Row::area, Collectors.toList())));
    }

    /** The models of what is or was lent, such as "Altra Q80-30". */
    List<String> models(ProjectId project) {
        return jdbc.sql("""
                select distinct l.model_name from allocation_card l join application_card c using (application_id)
                where c.project_id = ? and l.status not in ('HELD', 'RELEASED', 'LAPSED') order by l.model_name""").param(project.value()).query(String.class).list();
    }

    /** What the team said that came of its loans, the last first. */
    List<Brought> outcomes(ProjectId project) {
        return jdbc.sql("""
                select o.title, o.url from outcome_card o join application_card c using (application_id)
                where c.project_id = ? and o.url ~ '^https?://[^[:space:]]+$'
                order by o.answered_at desc, o.check_in_id, o.position limit 30""").param(project.value()).query(Brought.class).list();
    }

    /** One thing that the hardware brought, and where it is to be seen. */
    record Brought(String title, String url) {}

    private record Row(UUID projectId, String area) {}
}
