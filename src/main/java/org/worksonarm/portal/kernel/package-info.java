/** What every module speaks of: ids that sort by time, secrets in addresses, and what happens to an edit that came too late. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.worksonarm.portal.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
