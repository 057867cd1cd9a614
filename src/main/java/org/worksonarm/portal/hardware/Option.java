package org.worksonarm.portal.hardware;

/** One entry of a list to choose from. */
record Option(String value, String label) {}
