package org.worksonarm.portal.importing;

import org.jspecify.annotations.Nullable;

/** A part of a body under one heading; the part before the first heading has none. */
record Section(@Nullable String heading, int level, String text) {}
