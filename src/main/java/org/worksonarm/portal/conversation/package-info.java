/** What the team of an application and the programme say to each other, and what the programme notes for itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "application", "conflict", "review", "markup"})
package org.worksonarm.portal.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
