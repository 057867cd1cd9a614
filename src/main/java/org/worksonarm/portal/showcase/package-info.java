/** What projects show of themselves to everybody, where their lead wants it: a page, a place in the list, a badge. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "record", "account", "program", "application", "allocation", "usage"})
package org.worksonarm.portal.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
