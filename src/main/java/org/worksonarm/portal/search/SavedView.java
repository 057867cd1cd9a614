package org.worksonarm.portal.search;

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
 * A query that somebody keeps under a name, with what it shows and in which order. Its owner changes it, shares it with
 * the committee, takes it back or deletes it; others only look through it, each at what they may see.
 */
@Entity
class SavedView extends AbstractAggregateRoot<SavedView> {

    @EmbeddedId
    private SavedViewId id;

    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private AccountId owner;

    private String name;
    private Layout layout;
    private boolean shared;
    private Instant savedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected SavedView() {}

    SavedView(AccountId owner, String name, Layout layout, boolean shared, Instant at) {
        this.id = SavedViewId.create();
        this.owner = owner;
        this.name = name;
        this.layout = layout;
        this.shared = shared;
        this.savedAt = at;
        registerEvent(new SavedViewChanged(id, "saved", shared));
    }

    void change(String name, Layout layout, boolean shared, Instant at) {
        this.name = name;
        this.layout = layout;
        this.shared = shared;
        this.savedAt = at;
        registerEvent(new SavedViewChanged(id, "changed", shared));
    }

    SavedView deleted() {
        registerEvent(new SavedViewChanged(id, "deleted", shared));
        return this;
    }

    SavedViewId id() {
        return id;
    }

    String name() {
        return name;
    }

    Layout layout() {
        return layout;
    }

    boolean isShared() {
        return shared;
    }

    boolean belongsTo(AccountId person) {
        return owner.equals(person);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
