package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an application says, except for its areas and requests. Nothing that was not answered yet is null but the choices.
 *
 * @param sourceUrls one URL a line
 * @param patterns the kinds of work for arm64
 * @param foundation who stands behind a need that goes on
 */
@Embeddable
public record Answers(
        String title,
        String description,
        String useCase,
        String beneficiaries,
        @Enumerated(EnumType.STRING) @Nullable OpenSource openSource,
        String licence,
        String sourceUrls,
        String ciSystem,
        @Enumerated(EnumType.STRING) @Nullable Answer ciOnly,
        String dashboardUrl,
        @Enumerated(EnumType.STRING) @Nullable Answer logoPermission,
        String contributions,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<WorkPattern> patterns,

        String foundation) {

    public Answers {
        patterns = List.copyOf(patterns);
    }

    static Answers empty() {
        return new Answers("", "", "", "", null, "", "", "", null, "", null, "", List.of(), "");
    }

    List<String> sources() {
        return sourceUrls
                .lines()
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .toList();
    }
}
