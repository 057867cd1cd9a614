/** Machines as files: brought as CSV and taken in after a dry run, and compared with the inventories of others. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "hardware"})
package org.worksonarm.portal.stocktaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
