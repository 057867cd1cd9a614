package org.worksonarm.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The answer to one criterion: points, or null for "not applicable". */
@Embeddable
record Score(
        @Column(name = "criterion_id") UUID criterion,
        @JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer points) {

    Optional<Integer> answer() {
        return Optional.ofNullable(points);
    }
}
