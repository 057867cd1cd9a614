/** Lends 64-bit Arm servers to open-source projects: apply, review, decide, allocate, use, renew or reclaim, report. */
@NullMarked
package org.worksonarm.portal;

import org.jspecify.annotations.NullMarked;
