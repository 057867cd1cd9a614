package org.worksonarm.portal.team;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.FormTask;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;
import org.worksonarm.portal.application.ProjectTeams;

/** The team as a section of the form: two people are wished for, one is enough to submit. */
@Component
@Order(1)
class TeamInForm implements FormTask {

    private final ProjectTeams teams;

    TeamInForm(ProjectTeams teams) {
        this.teams = teams;
    }

    @Override
    public Task taskOf(Draft draft) {
        var team = teams.of(draft.project());
        return new Task(
                "The team",
                "At least two contacts, so that somebody answers when one is away. One is enough to submit.",
                "/projects/" + draft.project() + "/team",
                team.lacksContacts() ? Progress.WISHED_FOR : Progress.DONE,
                team.members().stream().map(TeamMember::name).toList());
    }
}
