/** Text that people write with a little form: Markdown in, safe HTML out. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.worksonarm.portal.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
