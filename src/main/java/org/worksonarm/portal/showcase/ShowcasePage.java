package org.worksonarm.portal.showcase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.showcase.Achievements.Brought;

/** What everybody sees of a project: the parts that its lead chose, and empty ones for all others. */
record ShowcasePage(
        String name,
        String summary,
        String work,
        List<String> areas,
        List<String> models,
        List<Brought> outcomes,
        @Nullable String website,
        @Nullable String repository) {

    ShowcasePage {
        areas = List.copyOf(areas);
        models = List.copyOf(models);
        outcomes = List.copyOf(outcomes);
    }
}
