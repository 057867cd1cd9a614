package org.worksonarm.portal.applying;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form. Its words stand in the messages under its name.
 *
 * @param limit characters that a text may have, or the highest number
 * @param values what a choice offers; empty where the programme or the catalogue says so
 * @param shownWhen when it is asked at all; null for always
 * @param neededWhen when it must be answered before submitting; null for never
 * @param needed whether it must always be answered before submitting
 * @param filled whether it must be answered even to be kept
 */
record Question(
        String name,
        QuestionType type,
        int limit,
        List<String> values,
        @Nullable Condition shownWhen,
        @Nullable Condition neededWhen,
        boolean needed,
        boolean filled) {

    static Question line(String name, int limit) {
        return asking(name, QuestionType.LINE, limit);
    }

    static Question text(String name, int limit) {
        return asking(name, QuestionType.TEXT, limit);
    }

    static Question number(String name, int highest) {
        return asking(name, QuestionType.NUMBER, highest);
    }

    static Question asking(String name, QuestionType type, int limit) {
        return new Question(name, type, limit, List.of(), null, null, false, false);
    }

    static Question choice(String name, String... values) {
        return new Question(name, QuestionType.CHOICE, 20, List.of(values), null, null, false, false);
    }

    static Question choices(String name, String... values) {
        return new Question(name, QuestionType.CHOICES, 1000, List.of(values), null, null, false, false);
    }

    Question always() {
        return new Question(name, type, limit, values, shownWhen, null, true, filled);
    }

    /** Not even a draft may leave it empty. */
    Question neverEmpty() {
        return new Question(name, type, limit, values, shownWhen, null, true, true);
    }

    Question neededWhen(Condition condition) {
        return new Question(name, type, limit, values, shownWhen, condition, false, filled);
    }

    Question onlyWhen(Condition condition) {
        return new Question(name, type, limit, values, condition, neededWhen, needed, filled);
    }

    boolean isAsked(Map<String, String> entries) {
        return shownWhen == null || shownWhen.holds(entries);
    }

    boolean isNeeded(Map<String, String> entries) {
        return isAsked(entries) && (needed || (neededWhen != null && neededWhen.holds(entries)));
    }

    /** Whether it may always stay empty. */
    boolean isOptional() {
        return !needed && neededWhen == null;
    }
}
