package org.worksonarm.portal.handover;

import java.util.UUID;

/** What to do in the first hour with one kind of loan, in Markdown. */
record FirstHour(UUID id, String kind, String body, long version) {}
