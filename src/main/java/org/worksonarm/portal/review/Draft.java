package org.worksonarm.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has typed but not handed in.
 *
 * @param points by criterion; null for "not applicable"
 * @param revision of the application that was read for it
 */
@Embeddable
record Draft(
        @Column(name = "draft_points") @JdbcTypeCode(SqlTypes.JSON)
        Map<UUID, @Nullable Integer> points,

        @Column(name = "draft_committee_comment") String committeeComment,
        @Column(name = "draft_applicant_comment") String applicantComment,
        @Column(name = "draft_revision") int revision,
        @Column(name = "draft_saved_at") Instant savedAt) {

    Draft {
        points = Collections.unmodifiableMap(new HashMap<>(points));
    }

    static Draft of(ScoreSheet sheet, int revision, Instant at) {
        var points = new HashMap<UUID, @Nullable Integer>();
        sheet.points().forEach((criterion, answer) -> points.put(criterion, answer.orElse(null)));
        return new Draft(points, sheet.committeeComment(), sheet.applicantComment(), revision, at);
    }

    ScoreSheet sheet() {
        var answers = points.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.ofNullable(entry.getValue())));
        return new ScoreSheet(answers, committeeComment, applicantComment);
    }
}
