/** How loans end: reminders before, what their teams do then, what admins see, and what is over. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "application", "conflict", "allocation", "amendment"})
package org.worksonarm.portal.lease;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
