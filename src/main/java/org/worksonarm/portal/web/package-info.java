/** What all pages share: layout, security, errors, and the home page. Depends on every module; none depends on it. */
@NullMarked
@ApplicationModule
package org.worksonarm.portal.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
