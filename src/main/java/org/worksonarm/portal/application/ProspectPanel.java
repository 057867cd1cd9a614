package org.worksonarm.portal.application;

import org.worksonarm.portal.application.StatusPanel.Panel;

/** Something to know before applying, such as what is free, that another module adds to the page before the form. */
public interface ProspectPanel {

    Panel prospect();
}
