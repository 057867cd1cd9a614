/** Who must not judge which application, because they take part in it or stand too close to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "application"})
package org.worksonarm.portal.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
