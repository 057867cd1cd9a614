package org.worksonarm.portal.scheduling;

/** One entry of a list to choose from. */
record Option(String value, String label) {}
