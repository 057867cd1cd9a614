package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;

/** A focus area that an application names, or that the importer guessed from the words in {@code evidence}. */
@Embeddable
record ChosenArea(String focusArea, boolean guessed, String evidence) {

    static ChosenArea named(String focusArea) {
        return new ChosenArea(focusArea, false, "");
    }

    boolean isFor(String area) {
        return focusArea.equals(area);
    }
}
