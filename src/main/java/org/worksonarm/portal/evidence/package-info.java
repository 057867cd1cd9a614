/** What the public repositories of a project show by themselves, above all whether they are built for arm64 already. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "application", "conflict"})
package org.worksonarm.portal.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
