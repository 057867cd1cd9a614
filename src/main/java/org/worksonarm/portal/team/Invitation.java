package org.worksonarm.portal.team;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.TeamRole;

/**
 * Somebody, known by a mail address only, is asked to join a team. It stays open until whoever holds its link accepts or
 * declines it, or the team withdraws it; after two weeks the link opens nothing, until the team sends it again with a new
 * one. Once it is no longer open, nothing changes it.
 */
@Entity
class Invitation extends AbstractAggregateRoot<Invitation> {

    private static final Duration LIFE = Duration.ofDays(14);

    @EmbeddedId
    private InvitationId id;

    private ProjectId project;

    private MailAddress address;

    @Enumerated(EnumType.STRING)
    private TeamRole role = TeamRole.MEMBER;

    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    private AccountId invitedBy;

    private Instant invitedAt;

    private Instant expiresAt;

    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.OPEN;

    @AttributeOverride(name = "value", column = @Column(name = "accepted_by"))
    private @Nullable AccountId acceptedBy;

    @ElementCollection
    @CollectionTable(name = "invitation_sending", joinColumns = @JoinColumn(name = "invitation_id"))
    @OrderColumn(name = "position")
    @Column(name = "sent_at")
    private List<Instant> sendings = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Invitation() {}

    Invitation(ProjectId project, MailAddress address, AccountId by, InvitationToken token, Instant now) {
        this.id = InvitationId.create();
        this.project = project;
        this.address = address;
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.tokenHash = token.hash();
        sendings.add(now);
        registerEvent(new InvitationChanged(id, project, "sent", null, state));
    }

    InvitationId id() {
        return id;
    }

    ProjectId project() {
        return project;
    }

    MailAddress address() {
        return address;
    }

    AccountId invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    InvitationState state() {
        return state;
    }

    boolean isOpen() {
        return state == InvitationState.OPEN;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** The link that was sent before opens nothing from now on. Says whether it was still open. */
    boolean sendAgain(AccountId by, InvitationToken token, Instant now) {
        if (!isOpen()) {
            return false;
        }
        invitedBy = by;
        invitedAt = now;
        expiresAt = now.plus(LIFE);
        tokenHash = token.hash();
        sendings.add(now);
        registerEvent(new InvitationChanged(id, project, "sent again", state, state));
        return true;
    }

    /** Says whether it was still open. */
    boolean withdraw() {
        return isOpen() && become(InvitationState.WITHDRAWN, "withdrawn");
    }

    /** Says whether it was still open, and in time. */
    boolean accept(AccountId account, Instant now) {
        if (!isOpen() || isExpired(now)) {
            return false;
        }
        acceptedBy = account;
        return become(InvitationState.ACCEPTED, "accepted");
    }

    /** Says whether it was still open, and in time. */
    boolean decline(Instant now) {
        return isOpen() && !isExpired(now) && become(InvitationState.DECLINED, "declined");
    }

    private boolean become(InvitationState next, String action) {
        registerEvent(new InvitationChanged(id, project, action, state, next));
        state = next;
        return true;
    }
}
