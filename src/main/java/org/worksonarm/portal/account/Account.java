package org.worksonarm.portal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person known to the portal. An account begins with the first sign-in of an identity that no account has yet, and
 * takes the name and address that the provider tells at each later sign-in. An admin gives it roles; without any, its
 * person is a maintainer who applies.
 */
@Entity
class Account extends AbstractAggregateRoot<Account> {

    @EmbeddedId
    private AccountId id;

    private String displayName;

    private @Nullable String email;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Account() {}

    Account(AccountId id, String displayName, @Nullable String email, Instant createdAt) {
        this.id = id;
        this.displayName = displayName;
        this.email = email;
        this.createdAt = createdAt;
        registerEvent(new AccountOpened(id));
    }

    AccountId id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    void grant(Role role) {
        if (roles.add(role)) {
            registerEvent(new RoleGranted(id, role));
        }
    }

    void withdraw(Role role) {
        if (roles.remove(role)) {
            registerEvent(new RoleWithdrawn(id, role));
        }
    }

    void takeProfile(String displayName, @Nullable String email) {
        this.displayName = displayName;
        this.email = email;
    }

    SignedIn signedIn() {
        return new SignedIn(id, displayName, roles());
    }
}
