package org.worksonarm.portal.search;

import org.jspecify.annotations.Nullable;

/**
 * A part of a query that is not understood.
 *
 * @param text what is wrong, in words
 * @param nearest the whole query with what was probably meant in its place
 */
record Fault(String text, @Nullable String nearest) {}
