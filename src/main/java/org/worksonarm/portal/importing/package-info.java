/**
 * Reads issues of a public tracker and judges what each of them was: an application, with its answers, focus areas and
 * wishes, or something else. Nothing here stores or asks; personal data does not leave this package.
 */
@NullMarked
package org.worksonarm.portal.importing;

import org.jspecify.annotations.NullMarked;
