package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.worksonarm.portal.account.AccountId;

/** Somebody on the team of a project. */
@Embeddable
record Member(
        AccountId account, @Enumerated(EnumType.STRING) TeamRole role, Instant joinedAt) {

    boolean leads() {
        return role == TeamRole.LEAD;
    }

    Member as(TeamRole role) {
        return new Member(account, role, joinedAt);
    }
}
