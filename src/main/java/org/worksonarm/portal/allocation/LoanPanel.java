package org.worksonarm.portal.allocation;

import java.util.Optional;

/** A part of a loan's page that another module adds. */
public interface LoanPanel {

    Optional<Panel> panelFor(AllocationId loan);

    /**
     * What the page shows.
     *
     * @param template a template with a fragment {@code panel(model)}
     * @param model a record
     */
    record Panel(String template, Object model) {}
}
