package org.worksonarm.portal.handover;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;

/**
 * A public key that somebody keeps so that machines lent to their teams let them in. It never changes; once it is removed,
 * only the record tells of it.
 */
@Entity
class SshKey extends AbstractAggregateRoot<SshKey> {

    @EmbeddedId
    private SshKeyId id;

    private AccountId owner;

    private PublicKey key;

    private Instant addedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected SshKey() {}

    SshKey(AccountId owner, PublicKey key, Instant at) {
        this.id = SshKeyId.create();
        this.owner = owner;
        this.key = key;
        this.addedAt = at;
        registerEvent(new KeyAdded(id, owner, key.fingerprint()));
    }

    boolean belongsTo(AccountId account) {
        return owner.equals(account);
    }

    /** To be told when it is deleted. */
    void remove() {
        registerEvent(new KeyRemoved(id, owner, key.fingerprint()));
    }
}
