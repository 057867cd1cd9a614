package org.worksonarm.portal.team;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeam;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.kernel.NotFound;

/** What a team does with its invitations, and the programme with those to the first of a team. */
@Service
@Transactional
class Inviting {

    static final int MOST_OPEN = 20;
    static final int MOST_SENT_A_DAY = 20;

    private final ProjectTeams teams;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inviting(ProjectTeams teams, Invitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.teams = teams;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /** Says why nobody was invited, where nobody was. */
    Optional<InvitationRefusal> invite(ProjectId project, Inviter by, String typed) {
        var team = held(project, by);
        var address = MailAddress.of(typed);
        var refusal = address.isEmpty() ? Optional.of(InvitationRefusal.NO_ADDRESS) : refusal(team, by, address.get());
        if (refusal.isEmpty()) {
            var token = InvitationToken.create();
            var invitation = new Invitation(project, address.orElseThrow(), by.account(), token, clock.instant());
            send(invitation, token, team, by);
        }
        return refusal;
    }

    /** With a new link, and another two weeks to use it. */
    Optional<InvitationRefusal> sendAgain(InvitationId id, ProjectId project, Inviter by) {
        var team = held(project, by);
        var invitation = find(id, project);
        var limit = limit(team, by);
        if (limit.isPresent()) {
            return limit;
        }
        var token = InvitationToken.create();
        if (!invitation.sendAgain(by.account(), token, clock.instant())) {
            return Optional.of(InvitationRefusal.NO_LONGER_OPEN);
        }
        send(invitation, token, team, by);
        return Optional.empty();
    }

    Optional<InvitationRefusal> withdraw(InvitationId id, ProjectId project, Inviter by) {
        var team = held(project, by);
        var invitation = find(id, project);
        if (by.isTooLate(team)) {
            return Optional.of(InvitationRefusal.HAS_A_TEAM);
        }
        var withdrawn = invitation.withdraw();
        invitations.save(invitation);
        return withdrawn ? Optional.empty() : Optional.of(InvitationRefusal.NO_LONGER_OPEN);
    }

    private Optional<InvitationRefusal> refusal(ProjectTeam team, Inviter by, MailAddress address) {
        if (teams.hasAddress(team, address.value())) {
            return Optional.of(InvitationRefusal.ALREADY_MEMBER);
        }
        var open = invitations.findOpen(team.project());
        if (open.stream().anyMatch(invitation -> invitation.address().equals(address))) {
            return Optional.of(InvitationRefusal.ALREADY_INVITED);
        }
        return open.size() < MOST_OPEN ? limit(team, by) : Optional.of(InvitationRefusal.TOO_MANY_OPEN);
    }

    private Optional<InvitationRefusal> limit(ProjectTeam team, Inviter by) {
        if (by.isTooLate(team)) {
            return Optional.of(InvitationRefusal.HAS_A_TEAM);
        }
        return sentToday(team.project()) >= MOST_SENT_A_DAY
                ? Optional.of(InvitationRefusal.TOO_MANY_TODAY)
                : Optional.empty();
    }

    private void send(Invitation invitation, InvitationToken token, ProjectTeam team, Inviter by) {
        var saved = invitations.save(invitation);
        events.publishEvent(new TeamInvitation(
                saved.id(),
                team.project(),
                team.projectName(),
                saved.address().value(),
                by.name(team),
                token.path(),
                saved.expiresAt()));
    }

    private long sentToday(ProjectId project) {
        return invitations.countSent(project, clock.instant().minus(Duration.ofDays(1)));
    }

    private Invitation find(InvitationId id, ProjectId project) {
        return invitations.find(id, project).orElseThrow(() -> new NotFound("invitation " + id));
    }

    private ProjectTeam held(ProjectId project, Inviter by) {
        teams.hold(project);
        return by.isProgramme() ? teams.of(project) : teams.of(project, by.account());
    }
}
