package org.worksonarm.portal.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;

/**
 * A long-lived open-source effort with a team. Whoever creates it leads it and may change what it says of itself; its
 * applications come and go while it stays. A project that came with the old record has no team in the portal yet.
 */
@Entity
class Project extends AbstractAggregateRoot<Project> {

    @EmbeddedId
    private ProjectId id;

    private ProjectProfile profile;

    private Instant createdAt;

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
}
