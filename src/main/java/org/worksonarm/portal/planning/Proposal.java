package org.worksonarm.portal.planning;

/** That a reviewer be asked to review an application. */
record Proposal(WaitingApplication application, PossibleReviewer reviewer) {}
