/** What ends or narrows the capacity of machines over time: their terms, and the days on which they are worked on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "hardware"})
package org.worksonarm.portal.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
