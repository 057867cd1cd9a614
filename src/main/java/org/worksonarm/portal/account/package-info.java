/** People, how they sign in, and what they may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "record"})
package org.worksonarm.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
