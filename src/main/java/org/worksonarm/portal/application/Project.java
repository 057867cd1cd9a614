package org.worksonarm.portal.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;

/**
 * A long-lived open-source effort with a team. Whoever creates it leads it and may change what it says of itself; its
 * applications come and go while it stays. Others join its team by invitation and may leave or be removed; the lead stays
 * until somebody else takes the lead. A project that came with the old record has no team at first: the one who joins it first leads it.
 */
@Entity
class Project extends AbstractAggregateRoot<Project> {

    @EmbeddedId
    private ProjectId id;

    private ProjectProfile profile;

    private Instant createdAt;

    /** Not part of the version: who joins must not spoil what somebody else is typing. Changes of it take a lock. */
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "project_member", joinColumns = @JoinColumn(name = "project_id"))
    private Set<Member> members = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Project() {}

    Project(ProjectProfile profile, @Nullable AccountId lead, Instant createdAt) {
        this.id = ProjectId.create();
        this.profile = profile;
        this.createdAt = createdAt;
        if (lead != null) {
            members.add(new Member(lead, TeamRole.LEAD, createdAt));
        }
        registerEvent(new ProjectCreated(id, profile.name()));
    }

    ProjectId id() {
        return id;
    }

    ProjectProfile profile() {
        return profile;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean belongsTo(AccountId account) {
        return members.stream().anyMatch(member -> member.account().equals(account));
    }

    Set<Member> members() {
        return Set.copyOf(members);
    }

    Set<AccountId> team() {
        return members.stream().map(Member::account).collect(Collectors.toUnmodifiableSet());
    }

    void describe(ProjectProfile profile) {
        var before = this.profile;
        this.profile = profile;
        if (!before.name().equals(profile.name())) {
            registerEvent(new ProjectRenamed(id, before.name(), profile.name()));
        }
    }

    /** Says whether it is new to the team; the first of a team leads it. */
    boolean join(AccountId account, Instant now) {
        if (belongsTo(account)) {
            return false;
        }
        members.add(new Member(account, members.isEmpty() ? TeamRole.LEAD : TeamRole.MEMBER, now));
        registerEvent(TeamChanged.joined(id, account));
        return true;
    }

    /** Says whether the person left: the lead cannot. */
    boolean leave(AccountId account) {
        return release(account, TeamChanged.left(id, account));
    }

    /** Says whether the person was removed: only the lead removes, and only members. */
    boolean remove(AccountId member, AccountId lead) {
        return isLed(lead) && release(member, TeamChanged.removed(id, member));
    }

    /** Says whether the lead changed: only the lead hands it over, and only to a member. */
    boolean handOver(AccountId lead, AccountId next) {
        var before = member(lead).filter(Member::leads);
        var after = member(next).filter(member -> !member.leads());
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        members.removeAll(Set.of(before.get(), after.get()));
        members.add(before.get().as(TeamRole.MEMBER));
        members.add(after.get().as(TeamRole.LEAD));
        registerEvent(TeamChanged.handedOver(id, lead, next));
        return true;
    }

    boolean isLed(AccountId account) {
        return member(account).filter(Member::leads).isPresent();
    }

    private boolean release(AccountId account, TeamChanged event) {
        var leaving = member(account).filter(member -> !member.leads());
        leaving.ifPresent(member -> {
            members.remove(member);
            registerEvent(event);
        });
        return leaving.isPresent();
    }

    private Optional<Member> member(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }
}
