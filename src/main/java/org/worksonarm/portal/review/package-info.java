/** Reviews of applications, and what they amount to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "program", "application", "conflict", "assignment"})
package org.worksonarm.portal.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
