package org.worksonarm.portal.stocktaking;

/** Why a line cannot be taken in, and in which column. */
record Refusal(String column, String why) {}
