package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.List;
import org.worksonarm.portal.hardware.ClosingSites.ClosingSite;

/**
 * What the closing of a site on a day means for all who have something there.
 *
 * @param hidden how many loans are of applications that the reader must know nothing of
 * @param unaffected how many end by that day anyway
 * @param fingerprint tells this state of the site and its loans from every other
 */
record ClosingPlan(
        ClosingSite site, LocalDate day, List<ClosingLine> lines, int hidden, int unaffected, String fingerprint) {

    ClosingPlan {
        lines = List.copyOf(lines);
    }

    public boolean isNothing() {
        return lines.isEmpty() && hidden == 0;
    }

    public long moves() {
        return lines.stream().filter(line -> !line.isWithoutMachine()).count();
    }

    public String path() {
        return "/machines/sites/%s/closing".formatted(site.id());
    }
}
