package org.worksonarm.portal.board;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;

/**
 * A "what if": how an admin might decide. All admins may read it and change its lines, each line on its own. Decisions may
 * be held as it says, as often as they like: that changes nothing in the draft. It stays until somebody discards it.
 */
@Entity
class BoardDraft extends AbstractAggregateRoot<BoardDraft> {

    @EmbeddedId
    private BoardDraftId id;

    private String name;

    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private AccountId madeBy;

    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected BoardDraft() {}

    BoardDraft(String name, AccountId by, Instant at) {
        this.id = BoardDraftId.create();
        this.name = name.strip();
        this.madeBy = by;
        this.madeAt = at;
        tell("made");
    }

    /** Decisions were held as it says. */
    void hold() {
        tell("held");
    }

    void discard() {
        tell("discarded");
    }

    private void tell(String action) {
        registerEvent(new DraftChanged(id, action, name));
    }

    BoardDraftId id() {
        return id;
    }

    String name() {
        return name;
    }

    AccountId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
