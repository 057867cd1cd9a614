package org.worksonarm.portal.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;

/**
 * Somebody's own word that they stand too close to a project to judge what it applies for. It holds at once, and for
 * everything that the project applies for later. Only an admin who is somebody else takes it back, with a reason; nothing
 * else of it ever changes.
 */
@Entity
class DeclaredConflict extends AbstractAggregateRoot<DeclaredConflict> {

    @EmbeddedId
    private DeclaredConflictId id;

    private AccountId account;
    private @Nullable ProjectId project;
    private String called;
    private String reason;

    @AttributeOverride(name = "value", column = @Column(name = "declared_by"))
    private AccountId declaredBy;

    private Instant declaredAt;

    @AttributeOverride(name = "value", column = @Column(name = "taken_back_by"))
    private @Nullable AccountId takenBackBy;

    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackBecause;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected DeclaredConflict() {}

    /**
     * Begins with the word of the person.
     *
     * @param project null where the portal knows none that is called so
     */
    DeclaredConflict(AccountId account, @Nullable ProjectId project, String called, String reason, Instant at) {
        this.id = DeclaredConflictId.create();
        this.account = account;
        this.project = project;
        this.called = called;
        this.reason = reason;
        this.declaredBy = account;
        this.declaredAt = at;
        registerEvent(new ConflictDeclared(account, project, called, reason));
    }

    /** Says whether it was taken back: nobody does so with their own, nor twice. */
    boolean takeBack(AccountId admin, String because, Instant at) {
        if (takenBackAt != null || admin.equals(account)) {
            return false;
        }
        takenBackBy = admin;
        takenBackAt = at;
        takenBackBecause = because;
        registerEvent(new ConflictTakenBack(account, called, because));
        return true;
    }

    AccountId account() {
        return account;
    }

    @Nullable
    ProjectId project() {
        return project;
    }
}
