/** What the programme looks for: the seven focus areas, and the versions of the rubric that reviewers score by. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record"})
package org.worksonarm.portal.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
