/** What the programme looks for: the seven focus areas and the rubric that reviewers score by. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.worksonarm.portal.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
