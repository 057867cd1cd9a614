package org.worksonarm.portal.scheduling;

/** Why a line cannot be changed so, and beside which field that is to be said. */
record Refusal(String field, String words) {}
