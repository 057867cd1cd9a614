/** The main job of the portal as its users do it, in a real browser. */
@NullMarked
package org.worksonarm.portal.journey;

import org.jspecify.annotations.NullMarked;
