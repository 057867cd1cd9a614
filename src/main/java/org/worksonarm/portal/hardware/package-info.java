/** The machines: vendors, models, sites, and what each machine can do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account"})
package org.worksonarm.portal.hardware;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
