package org.worksonarm.portal.evidence;

/** A line of a file that names arm64. */
record Sighting(Sign sign, int line, String text) {}
