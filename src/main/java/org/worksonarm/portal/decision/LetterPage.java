package org.worksonarm.portal.decision;

import java.util.List;
import org.worksonarm.portal.decision.LetterPreviews.Sample;

/**
 * What the page on which the words of a letter are written shows.
 *
 * @param versions all words that ever counted, newest first
 * @param samples decisions to try the words on
 * @param preview the letters to the team of one of them
 */
record LetterPage(LetterKind kind, List<LetterTemplate> versions, List<Sample> samples, List<TeamLetter> preview) {

    public List<Placeholder> placeholders() {
        return List.copyOf(kind.placeholders());
    }

    public List<LetterTemplate> earlier() {
        return versions.subList(1, versions.size());
    }

    public LetterTemplate current() {
        return versions.getFirst();
    }
}
