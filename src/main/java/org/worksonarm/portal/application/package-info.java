/** Projects and their applications for hardware, from the first draft to the end. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "program", "hardware"})
package org.worksonarm.portal.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
