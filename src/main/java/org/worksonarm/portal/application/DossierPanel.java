package org.worksonarm.portal.application;

import java.util.Optional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** A part that another module adds to an application where it is reviewed or decided, such as the conversation. */
public interface DossierPanel {

    /**
     * What this reader sees, who has no conflict of interest.
     *
     * @param page the address of the page, whose path the panel's own requests begin with
     */
    Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page);
}
