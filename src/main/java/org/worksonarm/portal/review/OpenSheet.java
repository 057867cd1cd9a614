package org.worksonarm.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/**
 * A score sheet that is open in some tab.
 *
 * @param turn grows with everything that it sends, as requests may overtake each other
 */
@Embeddable
record OpenSheet(
        @Column(name = "tab") UUID tab,
        @Column(name = "turn") long turn) {

    static OpenSheet fresh() {
        return new OpenSheet(UuidV7.create(), 0);
    }

    boolean isSameTab(OpenSheet other) {
        return tab.equals(other.tab);
    }

    /** Whether the same tab sent the other later. */
    boolean wasOvertakenBy(OpenSheet other) {
        return isSameTab(other) && other.turn > turn;
    }
}
