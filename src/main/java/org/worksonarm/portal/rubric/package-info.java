/** The pages on which admins read the versions of the rubric, write the next one, and try it on earlier scores. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "program", "application", "conflict", "review"})
package org.worksonarm.portal.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
