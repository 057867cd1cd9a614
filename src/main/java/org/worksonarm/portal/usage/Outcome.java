package org.worksonarm.portal.usage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.worksonarm.portal.kernel.WebAddress;

/** One thing that came of a loan, with the page that shows it. */
@Embeddable
record Outcome(@Enumerated(EnumType.STRING) OutcomeKind kind, String title, String url) {

    Outcome {
        if (title.isBlank() || !WebAddress.isOne(url)) {
            throw new IllegalArgumentException("an outcome has a title and a page");
        }
    }
}
