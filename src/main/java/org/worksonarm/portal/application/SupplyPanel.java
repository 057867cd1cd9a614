package org.worksonarm.portal.application;

import org.worksonarm.portal.application.StatusPanel.Panel;

/** What could serve a request for hardware, that another module tells beside the request while it is written. */
public interface SupplyPanel {

    /** Its headline tells the most important in one sentence. */
    Panel supplyFor(ResourceNeed need);
}
