package org.worksonarm.portal.showcase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What everybody sees of a project: the parts that its lead chose, and empty ones for all others. */
record ShowcasePage(
        String name,
        String summary,
        String work,
        List<String> areas,
        List<String> models,
        @Nullable String website,
        @Nullable String repository) {

    ShowcasePage {
        areas = List.copyOf(areas);
        models = List.copyOf(models);
    }
}
