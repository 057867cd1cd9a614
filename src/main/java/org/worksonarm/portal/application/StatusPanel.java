package org.worksonarm.portal.application;

import java.util.Optional;

/** A part of an application's status page that another module adds, such as the decision or the machines. */
public interface StatusPanel {

    Optional<Panel> panelFor(ApplicationId application);

    /**
     * What the page shows.
     *
     * @param template a template with a fragment {@code panel(model)}
     * @param model a record
     */
    record Panel(String template, Object model) {}
}
