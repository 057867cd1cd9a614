package org.worksonarm.portal.showcase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeam;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Lets the lead of a project choose what everybody sees of it. */
@Service
@Transactional
class ShowcaseKeeping {

    private final ProjectTeams teams;
    private final Showcases showcases;
    private final Achievements achievements;
    private final SlugChoice slugs;

    ShowcaseKeeping(ProjectTeams teams, Showcases showcases, Achievements achievements, SlugChoice slugs) {
        this.teams = teams;
        this.showcases = showcases;
        this.achievements = achievements;
        this.slugs = slugs;
    }

    @Transactional(readOnly = true)
    ShowcaseForm form(ProjectId project, AccountId member) {
        teams.of(project, member);
        return showcases.find(project).map(ShowcaseForm::of).orElseGet(ShowcaseForm::empty);
    }

    @Transactional(readOnly = true)
    ShowcaseSettings settings(ProjectId project, AccountId member) {
        var team = teams.of(project, member);
        var slug = showcases
                .find(project)
                .filter(Showcase::isPublic)
                .map(showcase -> showcase.slug().value())
                .orElse(null);
        return new ShowcaseSettings(
                project.value(), team.projectName(), team.isLed(member), achievements.isAccepted(project), slug);
    }

    void save(ProjectId project, AccountId lead, ShowcaseForm form) {
        teams.hold(project);
        var team = teams.of(project, lead);
        if (!team.isLed(lead) || !achievements.isAccepted(project)) {
            throw new NotFound("public page of " + project);
        }
        var showcase = showcases.find(project).orElseGet(() -> new Showcase(project, slugs.choose(team.projectName())));
        if (showcase.version() != form.knownVersion()) {
            throw stale(showcase, team);
        }
        showcase.show(form.chosen(), form.text(), form.toEverybody());
        showcases.save(showcase);
    }

    private static StaleEdit stale(Showcase showcase, ProjectTeam team) {
        return new StaleEdit(
                "The public page of " + team.projectName(),
                showcase.version(),
                "/projects/" + team.project() + "/showcase",
                FormFields.of(ShowcaseForm.of(showcase)));
    }
}
