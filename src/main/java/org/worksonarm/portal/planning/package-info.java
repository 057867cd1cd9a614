/** Plans of who reviews what: proposed by a solver, by a file, or for somebody who is away; changed by hand; confirmed once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "program", "application", "conflict", "assignment"})
package org.worksonarm.portal.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
