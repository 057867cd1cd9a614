/** What tests of all modules share: a real PostgreSQL, a fixed clock, a browser. */
@NullMarked
package org.worksonarm.portal.support;

import org.jspecify.annotations.NullMarked;
