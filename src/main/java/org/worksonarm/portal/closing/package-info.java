/** The closing of a site as one plan for all its holders: who goes on where, what ends, and the letter to each team. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "hardware", "application", "conflict", "allocation"})
package org.worksonarm.portal.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
