package org.worksonarm.portal.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what projects say of themselves. */
@Component
@Transactional(readOnly = true)
public class ProjectProfiles {

    private final JdbcClient jdbc;

    ProjectProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The profiles of those projects that exist, in one statement. */
    public Map<ProjectId, ProjectProfile> of(Collection<ProjectId> projects) {
        return projects.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select project_id, name, summary, website, repository from project where project_id in (:ids)")
                        .param("ids", projects.stream().map(ProjectId::value).toList())
                        .query(Row.class)
                        .stream()
                        .collect(Collectors.toMap(row -> new ProjectId(row.projectId()), Row::profile));
    }

    private record Row(
            UUID projectId,
            String name,
            String summary,
            @Nullable String website,
            @Nullable String repository) {

        ProjectProfile profile() {
            return new ProjectProfile(name, summary, website, repository);
        }
    }
}
