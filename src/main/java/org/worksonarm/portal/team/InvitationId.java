package org.worksonarm.portal.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies an invitation. */
@Embeddable
public record InvitationId(@Column(name = "invitation_id") UUID value) implements Serializable {

    static InvitationId create() {
        return new InvitationId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
