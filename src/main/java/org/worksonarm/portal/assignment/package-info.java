/** Who reviews what: what reviewers know, how much they take on, when they are away, and what is assigned to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "program", "application", "conflict"})
package org.worksonarm.portal.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
