/** Files that the team of an application adds to it, kept in the database or in an object store. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "application", "conflict"})
package org.worksonarm.portal.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
