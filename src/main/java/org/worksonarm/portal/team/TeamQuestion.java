package org.worksonarm.portal.team;

import java.util.UUID;

/** What is asked before a team changes; {@code allowed} unless the lead would leave. */
record TeamQuestion(UUID project, String projectName, UUID account, String name, boolean allowed) {}
