package org.worksonarm.portal.provisioning;

import java.util.UUID;

/** A step that a node has in hand; {@code version} tells whether something changed it meanwhile. */
record Step(UUID id, UUID allocationId, UUID applicationId, String cloud, StepKind kind, int attempts, long version) {}
