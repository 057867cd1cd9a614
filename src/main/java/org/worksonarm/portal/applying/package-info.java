/** Writing an application: its form, section by section, saved as it is typed and merged where several write. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "program", "hardware", "application"})
package org.worksonarm.portal.applying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
