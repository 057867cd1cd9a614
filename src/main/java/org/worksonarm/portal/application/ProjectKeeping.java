package org.worksonarm.portal.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.StaleEdit;

/** Creating and describing projects. */
@Service
@Transactional
class ProjectKeeping {

    private final TeamWork work;
    private final Projects projects;
    private final Clock clock;

    ProjectKeeping(TeamWork work, Projects projects, Clock clock) {
        this.work = work;
        this.projects = projects;
        this.clock = clock;
    }

    ProjectId create(ProjectProfile profile, AccountId lead) {
        return projects.save(new Project(profile, lead, clock.instant())).id();
    }

    @Transactional(readOnly = true)
    ProjectForm form(ProjectId id, AccountId member) {
        return ProjectForm.of(work.project(id, member));
    }

    void describe(ProjectId id, AccountId member, long version, ProjectProfile profile) {
        var project = work.project(id, member);
        if (project.version() != version) {
            throw new StaleEdit(
                    project.profile().name(),
                    project.version(),
                    "/projects/" + id,
                    FormFields.of(ProjectForm.of(project)));
        }
        project.describe(profile);
        projects.save(project);
    }
}
