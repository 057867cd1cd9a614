package org.worksonarm.portal.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of the rubric that admins are writing.
 *
 * @param edits how often it was changed so far
 */
public record RubricDraft(Rubric rubric, long edits, List<Entry> entries) {

    public RubricDraft {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(UUID criterion) {
        return entries.stream()
                .filter(entry -> entry.criterion().id().equals(criterion))
                .findFirst();
    }

    /** Whether a criterion has this name, other than the one that may keep it. */
    boolean hasNamed(String name, @Nullable UUID keeper) {
        return rubric.criteria().stream()
                .anyMatch(criterion -> criterion.name().equalsIgnoreCase(name)
                        && !criterion.id().equals(keeper));
    }

    /** Whether reviewers could score by it: by an area at least, and by a criterion that holds for every application. */
    public boolean isPublishable() {
        return entries.stream()
                        .map(entry -> entry.criterion().kind())
                        .distinct()
                        .count()
                == Criterion.Kind.values().length;
    }

    /** One criterion, and how often it was changed so far. */
    public record Entry(Criterion criterion, long edits) {}
}
