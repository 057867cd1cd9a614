package org.worksonarm.portal.applying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.applying.DraftKeeping.Conflict;

/**
 * A question as a page shows it.
 *
 * @param shownWhen in the words of {@link Condition#toString()}; null where it always matters
 * @param entry what stands in it
 * @param fault what is wrong with the entry; null where nothing is
 * @param conflict what somebody else saved meanwhile; null where nobody did
 */
record Field(
        String name,
        QuestionType type,
        Words words,
        boolean optional,
        @Nullable String shownWhen,
        String entry,
        List<Option> options,
        @Nullable String fault,
        @Nullable Conflict conflict) {

    private static final int ROWS_OF_A_LONG_TEXT = 8;
    private static final int ROWS_OF_A_SHORT_TEXT = 4;

    /** How the question is put; null for what needs no words. */
    record Words(
            String label,
            @Nullable String hint,
            @Nullable String example,
            @Nullable String unit) {}

    /** One answer to choose. */
    record Option(String value, String label, boolean chosen) {}

    Field {
        options = List.copyOf(options);
    }

    /** The fragment that shows it. */
    public String control() {
        return switch (type) {
            case LINE, ADDRESS -> "line";
            case TEXT, ADDRESSES -> "area";
            case NUMBER -> "number";
            case DAY -> "day";
            case CHOICE -> "radios";
            case CHOICES -> "checkboxes";
            case SELECT -> "list";
        };
    }

    /** Whether its text may have a form, by Markdown. */
    public boolean isMarkdown() {
        return type == QuestionType.TEXT;
    }

    public boolean isGroup() {
        return type == QuestionType.CHOICE || type == QuestionType.CHOICES;
    }

    public int rows() {
        return type == QuestionType.TEXT && !optional ? ROWS_OF_A_LONG_TEXT : ROWS_OF_A_SHORT_TEXT;
    }

    /** The ids of what explains the field. */
    public String describedBy() {
        var hint = isExplained() ? name + "-hint " : "";
        return (hint + (fault == null ? "" : name + "-error")).strip();
    }

    public boolean isExplained() {
        return isMarkdown() || words.hint() != null || words.example() != null;
    }

    /** What stands in it, as people read it. */
    public String inWords(String entry) {
        if (options.isEmpty()) {
            return entry;
        }
        var chosen = AnswerTexts.list(entry);
        return String.join(
                ", ",
                options.stream()
                        .filter(option -> chosen.contains(option.value()))
                        .map(Option::label)
                        .toList());
    }
}
