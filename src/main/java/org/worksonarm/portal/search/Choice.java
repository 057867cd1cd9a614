package org.worksonarm.portal.search;

/**
 * One of the things that a field word knows.
 *
 * @param word as it is typed
 * @param label as it is read
 */
record Choice(String word, String label) {}
