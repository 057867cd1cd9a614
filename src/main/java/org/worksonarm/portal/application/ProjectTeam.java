package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.worksonarm.portal.account.AccountId;

/** Who is on the team of a project, the lead first. */
public record ProjectTeam(ProjectId project, String projectName, List<TeamMember> members) {

    /** So that somebody answers when one is away. */
    static final int ENOUGH = 2;

    public ProjectTeam {
        members = List.copyOf(members);
    }

    public Optional<TeamMember> member(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    List<AccountId> accounts() {
        return members.stream().map(TeamMember::account).toList();
    }

    public boolean isLed(AccountId account) {
        return member(account).filter(TeamMember::leads).isPresent();
    }

    public boolean lacksContacts() {
        return members.size() < ENOUGH;
    }

    /** Somebody on the team. */
    public record TeamMember(AccountId account, String name, TeamRole role, Instant joinedAt) {

        public boolean leads() {
            return role == TeamRole.LEAD;
        }
    }
}
