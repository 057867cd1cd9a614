package org.worksonarm.portal.review;

import org.jspecify.annotations.Nullable;

/**
 * A score sheet as its reviewer sent it.
 *
 * @param version the version of the review that was edited; null where there was none yet
 * @param revision the revision of the application that was read
 * @param submit whether to hand it in, or only to keep it
 */
record SheetEdit(ScoreSheet sheet, @Nullable Long version, int revision, boolean submit) {}
