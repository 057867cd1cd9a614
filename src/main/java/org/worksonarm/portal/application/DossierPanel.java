package org.worksonarm.portal.application;

import java.util.Optional;
import org.worksonarm.portal.account.AccountId;

/** A part that another module adds to an application where it is reviewed or decided, such as the conversation. */
public interface DossierPanel {

    /** What this reader sees, who has no conflict of interest. */
    Optional<Panel> panelFor(ApplicationId application, AccountId reader);

    /**
     * What the page shows.
     *
     * @param template a template with a fragment {@code panel(model)}
     * @param model a record
     */
    record Panel(String template, Object model) {}
}
