package org.worksonarm.portal.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom to invite, as typed. */
record InvitationForm(@Nullable String address) {

    static InvitationForm empty() {
        return new InvitationForm(null);
    }

    String typed() {
        return Objects.requireNonNullElse(address, "");
    }
}
