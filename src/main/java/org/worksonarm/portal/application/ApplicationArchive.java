package org.worksonarm.portal.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the programme had before the portal. */
@Service
@Transactional
public class ApplicationArchive {

    private final Projects projects;
    private final Applications applications;
    private final Revisions revisions;
    private final Clock clock;

    ApplicationArchive(Projects projects, Applications applications, Revisions revisions, Clock clock) {
        this.projects = projects;
        this.applications = applications;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Opens a project that has no team in the portal yet. */
    public ProjectId addProject(String name, String repository) {
        var profile = new ProjectProfile(name, "", null, repository.isBlank() ? null : repository);
        return projects.save(new Project(profile, null, clock.instant())).id();
    }

    /** Adds an application in the state that the old record tells: accepted, closed, or waiting for a decision. */
    public ApplicationId add(OldApplication old) {
        var answers = new Answers(
                old.title(),
                old.description(),
                old.useCase(),
                old.beneficiaries(),
                old.openSource(),
                old.licence(),
                String.join("\n", old.sourceUrls()),
                old.ciSystem(),
                old.ciOnly(),
                "",
                old.logoPermission(),
                old.contributions(),
                List.of(),
                "");
        var added = applications.save(new Application(old, answers, applications.nextNumber(), clock.instant()));
        applications.flush();
        revisions.keep(added, old.submittedAt());
        return added.id();
    }
}
