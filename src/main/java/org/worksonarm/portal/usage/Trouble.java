package org.worksonarm.portal.usage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What happens, since when, and how much it hinders. */
@Embeddable
record Trouble(
        String what,
        LocalDate since,
        @Enumerated(EnumType.STRING) FaultUrgency urgency) {

    Trouble {
        what = what.strip();
        if (what.isEmpty()) {
            throw new IllegalArgumentException("a fault is told in words");
        }
    }
}
