package org.worksonarm.portal.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectTeam;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;
import org.worksonarm.portal.application.TeamRole;
import org.worksonarm.portal.team.InvitationMail.Sending;

/** A team as one of its own sees it. */
record TeamPage(
        UUID project,
        String projectName,
        boolean lacksContacts,
        boolean readerLeads,
        List<Line> members,
        List<OpenInvitation> invitations) {

    static TeamPage of(ProjectTeam team, AccountId reader, List<OpenInvitation> invitations) {
        var leads = team.isLed(reader);
        return new TeamPage(
                team.project().value(),
                team.projectName(),
                team.lacksContacts(),
                leads,
                team.members().stream()
                        .map(member -> line(member, reader, leads))
                        .toList(),
                invitations);
    }

    private static Line line(TeamMember member, AccountId reader, boolean readerLeads) {
        var isReader = member.account().equals(reader);
        return new Line(
                member.account().value(),
                member.name(),
                member.role(),
                member.joinedAt(),
                isReader,
                readerLeads && !member.leads());
    }

    /** Somebody on the team; {@code open} where the reader may hand over to them or remove them. */
    record Line(UUID account, String name, TeamRole role, Instant joinedAt, boolean isReader, boolean open) {}

    /** An invitation that nobody answered; {@code mail} is null where nothing is known of its mail. */
    record OpenInvitation(
            UUID id,
            String address,
            Instant expiresAt,
            boolean expired,
            @Nullable Sending mail) {}
}
