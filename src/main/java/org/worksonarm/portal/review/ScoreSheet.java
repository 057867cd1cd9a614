package org.worksonarm.portal.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reviewer says of an application.
 *
 * @param points by criterion; empty for "not applicable"; a criterion that is missing has not been scored yet
 */
public record ScoreSheet(Map<UUID, Optional<Integer>> points, String committeeComment, String applicantComment) {

    public ScoreSheet {
        points = Map.copyOf(points);
    }
}
