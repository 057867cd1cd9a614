package org.worksonarm.portal.team;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.kernel.NotFound;

/** Puts together what a team sees of itself. */
@Service
@Transactional(readOnly = true)
class TeamPages {

    private final ProjectTeams teams;
    private final OpenInvitations invitations;

    TeamPages(ProjectTeams teams, OpenInvitations invitations) {
        this.teams = teams;
        this.invitations = invitations;
    }

    TeamPage page(ProjectId project, AccountId reader) {
        return TeamPage.of(teams.of(project, reader), reader, invitations.of(project));
    }

    /** A project as an admin sees it who looks for somebody to reach. */
    FirstContactPage firstContact(ProjectId project) {
        var team = teams.of(project);
        return new FirstContactPage(
                project.value(), team.projectName(), team.members().isEmpty(), invitations.of(project));
    }

    /** Asks the lead before something happens to a member. */
    TeamQuestion aboutMember(ProjectId project, AccountId lead, AccountId member) {
        var team = teams.of(project, lead);
        var asked = team.member(member)
                .filter(found -> team.isLed(lead) && !found.leads())
                .map(TeamMember::name)
                .orElseThrow(() -> new NotFound("member of project " + project));
        return new TeamQuestion(project.value(), team.projectName(), member.value(), asked, true);
    }

    /** Asks somebody before they leave. */
    TeamQuestion aboutLeaving(ProjectId project, AccountId member) {
        var team = teams.of(project, member);
        return new TeamQuestion(
                project.value(),
                team.projectName(),
                member.value(),
                team.member(member).orElseThrow().name(),
                !team.isLed(member));
    }
}
