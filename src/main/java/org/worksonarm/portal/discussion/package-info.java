/** What reviewers and admins say to each other about an application, once their own review of it is in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "application", "conflict", "review", "markup"})
package org.worksonarm.portal.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
