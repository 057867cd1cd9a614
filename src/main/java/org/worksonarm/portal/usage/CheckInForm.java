package org.worksonarm.portal.usage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.kernel.WebAddress;

/** The answer of a team to a check-in, as typed. */
record CheckInForm(
        String need,
        String condition,
        String note,
        List<Row> outcomes,
        @Nullable Long version) {

    private static final int SPARE = 3;
    private static final int LONGEST = 4000;

    CheckInForm(
            @Nullable String need,
            @Nullable String condition,
            @Nullable String note,
            @Nullable List<Row> outcomes,
            @Nullable Long version) {
        this.need = Objects.requireNonNullElse(need, "");
        this.condition = Objects.requireNonNullElse(condition, "");
        this.note = Objects.requireNonNullElse(note, "").strip();
        this.outcomes = outcomes == null ? spare() : outcomes;
        this.version = version;
    }

    /** What was answered, or nothing yet, with some empty rows. */
    static CheckInForm of(CheckInView view) {
        var rows = Stream.concat(view.outcomes().stream().map(Row::of), spare().stream())
                .limit(CheckIn.Answer.MOST)
                .toList();
        return new CheckInForm(
                Objects.toString(view.need(), ""),
                Objects.toString(view.condition(), ""),
                view.note(),
                rows,
                view.version());
    }

    long seen() {
        return version == null ? -1 : version;
    }

    /** Empty where something is wrong, which the errors tell. */
    Optional<CheckIn.Answer> read(Errors errors) {
        checkChoices(errors);
        IntStream.range(0, outcomes.size()).forEach(at -> outcomes.get(at).check("outcomes[" + at + "].", errors));
        if (note.length() > LONGEST) {
            errors.rejectValue("note", "checkInForm.note.long");
        }
        if (outcomes.size() > CheckIn.Answer.MOST) {
            errors.rejectValue("outcomes", "checkInForm.outcomes.many");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(answer());
    }

    private void checkChoices(Errors errors) {
        if (Stream.of(StillNeeded.values()).noneMatch(known -> known.name().equals(need))) {
            errors.rejectValue("need", "checkInForm.need");
        }
        if (Stream.of(Condition.values()).noneMatch(known -> known.name().equals(condition))) {
            errors.rejectValue("condition", "checkInForm.condition");
        }
    }

    private CheckIn.Answer answer() {
        var filled = outcomes.stream().filter(Row::isFilled).map(Row::outcome).toList();
        return new CheckIn.Answer(StillNeeded.valueOf(need), Condition.valueOf(condition), note, filled);
    }

    private static List<Row> spare() {
        return Stream.generate(() -> new Row(null, null, null)).limit(SPARE).toList();
    }

    /** One thing that came of it; one without title and page is no row. */
    record Row(String kind, String title, String url) {

        Row(@Nullable String kind, @Nullable String title, @Nullable String url) {
            this.kind = kind == null || kind.isBlank() ? OutcomeKind.MERGE.name() : kind;
            this.title = Objects.requireNonNullElse(title, "").strip();
            this.url = Objects.requireNonNullElse(url, "").strip();
        }

        static Row of(Outcome outcome) {
            return new Row(outcome.kind().name(), outcome.title(), outcome.url());
        }

        boolean isFilled() {
            return !title.isEmpty() || !url.isEmpty();
        }

        Outcome outcome() {
            return new Outcome(OutcomeKind.valueOf(kind), title, url);
        }

        void check(String path, Errors errors) {
            if (!isFilled()) {
                return;
            }
            if (title.isEmpty() || title.length() > 200) {
                errors.rejectValue(path + "title", "checkInForm.title");
            }
            if (!WebAddress.isOne(url) || url.length() > 500) {
                errors.rejectValue(path + "url", "checkInForm.url");
            }
            if (Stream.of(OutcomeKind.values()).noneMatch(known -> known.name().equals(kind))) {
                errors.rejectValue(path + "kind", "checkInForm.kind");
            }
        }
    }
}
