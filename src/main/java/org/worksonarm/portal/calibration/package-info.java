/** Scores freed of how lenient their reviewers are, with how sure that is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "application", "assignment", "review"})
package org.worksonarm.portal.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
