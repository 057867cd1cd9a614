package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;

/** A focus area that an application names, or that the importer guessed from the words in {@code evidence}. */
@Embeddable
record ChosenArea(String focusArea, boolean guessed, String evidence) {

    static ChosenArea named(String focusArea) {
        return new ChosenArea(focusArea, false, "");
    }

    static Set<String> slugs(Set<ChosenArea> areas) {
        return areas.stream().map(ChosenArea::focusArea).collect(Collectors.toUnmodifiableSet());
    }

    /** Makes {@code areas} those that are named now; what stays keeps what made the importer guess it. */
    static void renew(Set<ChosenArea> areas, Set<String> named) {
        areas.removeIf(area -> !named.contains(area.focusArea()));
        var kept = areas.stream().map(ChosenArea::focusArea).toList();
        named.stream()
                .filter(area -> !kept.contains(area))
                .map(ChosenArea::named)
                .forEach(areas::add);
    }
}
