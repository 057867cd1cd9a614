/** Changes after the award: a team asks for one on its accepted application, an admin agrees or refuses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "hardware", "application", "conflict", "allocation"})
package org.worksonarm.portal.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
