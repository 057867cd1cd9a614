package org.worksonarm.portal.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** Finds projects and applications for those on their team; for anybody else there are none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TeamWork {

    private final Projects projects;
    private final Applications applications;

    TeamWork(Projects projects, Applications applications) {
        this.projects = projects;
        this.applications = applications;
    }

    Project project(ProjectId id, AccountId member) {
        return projects.findById(id)
                .filter(project -> project.belongsTo(member))
                .orElseThrow(() -> new NotFound("project " + id));
    }

    /** The project, while others who would begin an application of it wait. */
    Project lockedProject(ProjectId id, AccountId member) {
        return projects.findLocked(id)
                .filter(project -> project.belongsTo(member))
                .orElseThrow(() -> new NotFound("project " + id));
    }

    Application application(ApplicationId id, AccountId member) {
        var application = applications.findById(id).orElseThrow(() -> new NotFound("application " + id));
        project(application.project(), member);
        return application;
    }

    /** The application, while others who would change it wait. */
    Application locked(ApplicationId id, AccountId member) {
        var application = applications.findLocked(id).orElseThrow(() -> new NotFound("application " + id));
        project(application.project(), member);
        return application;
    }
}
