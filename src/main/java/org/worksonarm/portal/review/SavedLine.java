package org.worksonarm.portal.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a sheet is answered while somebody types.
 *
 * @param at when it was saved; null where it was not
 * @param waits whether something else counts until this is submitted
 */
record SavedLine(State state, @Nullable Instant at, boolean waits, List<String> faults) {

    static ModelAndView saved(Review review) {
        var waits = review.isSubmitted() && review.draft().isPresent();
        var at = review.draft().map(Draft::savedAt).orElseGet(review::updatedAt);
        return line(new SavedLine(State.SAVED, at, waits, List.of()), HttpStatus.OK);
    }

    static ModelAndView elsewhere() {
        return line(of(State.ELSEWHERE, List.of()), HttpStatus.CONFLICT);
    }

    static ModelAndView closed() {
        return line(of(State.CLOSED, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ModelAndView faulty(Errors errors) {
        var faults = errors.getAllErrors().stream()
                .map(MessageSourceResolvable::getDefaultMessage)
                .map(Objects::toString)
                .toList();
        return line(of(State.FAULTY, faults), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static SavedLine of(State state, List<String> faults) {
        return new SavedLine(state, null, false, faults);
    }

    private static ModelAndView line(SavedLine line, HttpStatus status) {
        var answer = new ModelAndView("review/saved", status);
        answer.addObject("line", line);
        return answer;
    }

    /** What became of it. */
    enum State {
        SAVED,
        ELSEWHERE,
        CLOSED,
        FAULTY
    }
}
