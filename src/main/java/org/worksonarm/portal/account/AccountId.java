package org.worksonarm.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies an account. */
@Embeddable
public record AccountId(@Column(name = "account_id") UUID value) implements Serializable {

    public static AccountId create() {
        return new AccountId(UuidV7.create());
    }

    public static AccountId of(String value) {
        return new AccountId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
