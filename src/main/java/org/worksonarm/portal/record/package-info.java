/** The append-only record of who did what, before, after and why. Modules tell it through {@link RecordedEvent}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.worksonarm.portal.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
