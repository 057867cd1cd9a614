package org.worksonarm.portal.application;

import java.util.Optional;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** A part that another module adds to an application as those who judge it read it. */
public interface DossierPanel {

    /**
     * What stands below the application.
     *
     * @param page the address of the page, whose path the panel's own requests begin with
     */
    Optional<Panel> panelFor(ApplicationId application, String page);
}
