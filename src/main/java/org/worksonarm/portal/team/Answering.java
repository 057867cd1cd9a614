package org.worksonarm.portal.team;

import java.time.Clock;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;

/** What whoever holds the link of an invitation sees and does. */
@Service
@Transactional
class Answering {

    private final ProjectTeams teams;
    private final Invitations invitations;
    private final Clock clock;

    Answering(ProjectTeams teams, Invitations invitations, Clock clock) {
        this.teams = teams;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    InvitationLook look(InvitationToken token, @Nullable AccountId reader) {
        return invitations
                .findByToken(token.hash())
                .map(invitation -> look(invitation, reader))
                .orElseGet(InvitationLook.Gone::unknown);
    }

    /** The project whose team the person is on now; otherwise what became of the invitation. */
    InvitationLook accept(InvitationToken token, AccountId account) {
        return answer(token, account, (invitation, project) -> {
            var accepted = invitation.accept(account, clock.instant());
            return accepted && teams.join(project, account);
        });
    }

    InvitationLook decline(InvitationToken token, AccountId account) {
        return answer(token, account, (invitation, project) -> invitation.decline(clock.instant()));
    }

    /** Looks at it while nobody else can, and changes it only where it is still for this person. */
    private InvitationLook answer(InvitationToken token, AccountId account, BiPredicate<Invitation, ProjectId> change) {
        var project = invitations.findProject(token.hash());
        project.ifPresent(teams::hold);
        var invitation = project.flatMap(held -> invitations.findByToken(token.hash()));
        if (invitation.isEmpty()) {
            return InvitationLook.Gone.unknown();
        }
        var before = look(invitation.get(), account);
        if (before instanceof InvitationLook.Open open && change.test(invitation.get(), project.get())) {
            invitations.save(invitation.get());
            return new InvitationLook.Answered(open.project(), open.projectName());
        }
        return before;
    }

    private InvitationLook look(Invitation invitation, @Nullable AccountId reader) {
        var team = teams.of(invitation.project());
        if (reader != null && team.member(reader).isPresent()) {
            return new InvitationLook.OnTheTeam(team.project(), team.projectName());
        }
        return switch (invitation.state()) {
            case ACCEPTED -> new InvitationLook.Gone(InvitationLook.Reason.ACCEPTED);
            case DECLINED -> new InvitationLook.Gone(InvitationLook.Reason.DECLINED);
            case WITHDRAWN -> new InvitationLook.Gone(InvitationLook.Reason.WITHDRAWN);
            case OPEN ->
                invitation.isExpired(clock.instant())
                        ? new InvitationLook.Gone(InvitationLook.Reason.EXPIRED)
                        : new InvitationLook.Open(
                                team.project(),
                                team.projectName(),
                                team.member(invitation.invitedBy())
                                        .map(member -> member.name())
                                        .orElse(team.members().isEmpty() ? Inviter.PROGRAMME : "Somebody of the team"),
                                invitation.expiresAt());
        };
    }
}
