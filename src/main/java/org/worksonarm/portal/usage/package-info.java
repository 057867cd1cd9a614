/** What holders tell while they use a machine: check-ins with outcomes, faults, and signs of life. No timer takes anything away. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "hardware", "application", "conflict", "allocation"})
package org.worksonarm.portal.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
