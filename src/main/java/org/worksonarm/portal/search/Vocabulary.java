package org.worksonarm.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.program.FocusArea;

/**
 * What one reader may say after each field word.
 *
 * @param choices of those field words that have a list
 * @param tellsReviewers whether this reader may ask who else reviews what
 */
record Vocabulary(Map<FieldWord, List<Choice>> choices, boolean tellsReviewers) {

    Vocabulary {
        choices = Map.copyOf(choices);
    }

    static Vocabulary of(List<FocusArea> areas, boolean tellsReviewers) {
        var named =
                areas.stream().map(area -> new Choice(area.slug(), area.name())).toList();
        return new Vocabulary(
                Map.of(
                        FieldWord.AREA, named,
                        FieldWord.STATUS, StatusWord.choices(),
                        FieldWord.NEED, Need.choices()),
                tellsReviewers);
    }

    public List<Choice> of(FieldWord field) {
        return choices.getOrDefault(field, List.of());
    }

    List<String> words(FieldWord field) {
        return of(field).stream().map(Choice::word).toList();
    }

    Optional<Choice> find(FieldWord field, String word) {
        return of(field).stream()
                .filter(choice -> choice.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
