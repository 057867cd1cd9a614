package org.worksonarm.portal.hardware;

/** A part of a machine's page that another module adds. */
public interface MachinePanel {

    Panel panelFor(MachineId machine);

    /**
     * What the page shows.
     *
     * @param template a template with a fragment {@code panel(model)}
     * @param model a record
     */
    record Panel(String template, Object model) {}
}
