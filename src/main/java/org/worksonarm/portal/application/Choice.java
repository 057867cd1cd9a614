package org.worksonarm.portal.application;

/** One option of a list, a group of radio buttons or of checkboxes. */
record Choice(String value, String label) {}
