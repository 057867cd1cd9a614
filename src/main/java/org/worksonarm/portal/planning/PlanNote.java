package org.worksonarm.portal.planning;

import jakarta.persistence.Embeddable;
import org.worksonarm.portal.application.ApplicationId;

/** What a plan could not fill for an application, and why. */
@Embeddable
record PlanNote(ApplicationId application, String text) {}
