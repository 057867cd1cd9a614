package org.worksonarm.portal.assignment;

import org.worksonarm.portal.application.ApplicationId;

/** A review that was awaited, or was in, will not count. It does not say whose, nor why. */
public record ReviewFellAway(ApplicationId application) {}
