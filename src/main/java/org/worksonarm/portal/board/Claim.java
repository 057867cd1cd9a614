package org.worksonarm.portal.board;

import java.util.List;
import org.worksonarm.portal.application.ApplicationId;

/**
 * What one application takes, or would take.
 *
 * @param taken whether it did
 * @param asked how many machines, virtual machines and shares of hosted CI it asks for
 * @param given for how many of them there is a machine
 * @param sure whether what lacks is known to lack, and not only not found
 * @param lines of the request, where they were to be told
 */
public record Claim(
        ApplicationId application, boolean taken, int asked, int given, boolean sure, List<ClaimLine> lines) {

    public Claim {
        lines = List.copyOf(lines);
    }

    /** Nobody knows what is needed where nothing is asked for. */
    public boolean isUnknown() {
        return asked == 0;
    }

    public boolean fits() {
        return asked > 0 && given == asked;
    }
}
