package org.worksonarm.portal.assignment;

/** One entry of a list to choose from. */
record Choice(String value, String label) {}
