/** Assignments as a file: taken along as CSV, and brought back to be checked line by line and carried out once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "program", "application", "conflict", "assignment"})
package org.worksonarm.portal.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
