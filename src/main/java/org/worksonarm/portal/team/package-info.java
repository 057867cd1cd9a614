/** Who is on the team of a project: invitations by mail, roles, and projects that nobody could be reached for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record", "account", "application", "conflict", "allocation"})
package org.worksonarm.portal.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
