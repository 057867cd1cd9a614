package org.worksonarm.portal.amendment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.amendment.AmendmentView.Wish;
import org.worksonarm.portal.amendment.Responding.Agreement;
import org.worksonarm.portal.kernel.TypedDay;

/** The answer of an admin, as typed; {@code until} is asked about periods alone. */
record ResponseForm(
        String verdict,
        String words,
        String until,
        @Nullable Long version) {

    static final String AGREE = "AGREE";
    static final String REFUSE = "REFUSE";
    static final int LONGEST = 4000;

    ResponseForm(@Nullable String verdict, @Nullable String words, @Nullable String until, @Nullable Long version) {
        this.verdict = verdict == null ? "" : verdict;
        this.words = words == null ? "" : words.strip();
        this.until = until == null ? "" : until.strip();
        this.version = version;
    }

    static ResponseForm of(AmendmentView view) {
        return new ResponseForm(null, null, Objects.toString(view.wish().endsOn(), ""), view.version());
    }

    boolean agrees() {
        return verdict.equals(AGREE);
    }

    long seen() {
        return version == null ? -1 : version;
    }

    /** As it was asked for, unless another last day is given. */
    Agreement agreement() {
        return new Agreement(words, TypedDay.parse(until).orElse(null));
    }

    void check(Wish wish, BindingResult errors) {
        if (!agrees() && !verdict.equals(REFUSE)) {
            errors.rejectValue("verdict", "responseForm.verdict");
        }
        if (verdict.equals(REFUSE) && words.isBlank()) {
            errors.rejectValue("words", "responseForm.words");
        }
        if (words.length() > LONGEST) {
            errors.rejectValue("words", "responseForm.words.long");
        }
        var asked = wish.endsOn();
        if (agrees() && asked != null && !until.isEmpty() && !isWithin(wish, asked)) {
            errors.rejectValue("until", "responseForm.until");
        }
    }

    private boolean isWithin(Wish wish, LocalDate asked) {
        var first = Objects.requireNonNull(wish.startsOn());
        return TypedDay.parse(until)
                .filter(day -> !day.isAfter(asked) && !day.isBefore(first))
                .isPresent();
    }
}
