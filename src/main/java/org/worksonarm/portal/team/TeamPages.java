package org.worksonarm.portal.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.team.TeamPage.OpenInvitation;

/** Puts together what a team sees of itself. */
@Service
@Transactional(readOnly = true)
class TeamPages {

    private final ProjectTeams teams;
    private final Invitations invitations;
    private final Clock clock;

    TeamPages(ProjectTeams teams, Invitations invitations, Clock clock) {
        this.teams = teams;
        this.invitations = invitations;
        this.clock = clock;
    }

    TeamPage page(ProjectId project, AccountId reader) {
        var team = teams.of(project, reader);
        var now = clock.instant();
        var open = invitations.findOpen(project).stream()
                .map(invitation -> new OpenInvitation(
                        invitation.id().value(),
                        invitation.address().value(),
                        invitation.expiresAt(),
                        invitation.isExpired(now)))
                .toList();
        return TeamPage.of(team, reader, open);
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
