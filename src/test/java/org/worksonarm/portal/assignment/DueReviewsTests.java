package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

class DueReviewsTests {

    private static final LocalDate DUE = LocalDate.parse("2026-11-20");
    private static final LocalDate LONG_AGO = DUE.minusDays(30);

    @ParameterizedTest
    @CsvSource({"DAILY, '-3 0 7 14 21'", "WEEKLY, '-3 4 11 18'", "OFF, '1 8 15'"})
    void remindsOfOneReviewOnFewDays(DigestWish wish, String days) {
        assertThat(told(wish, -10, 21, DUE)).isEqualTo(days);
    }

    @Test
    void remindsAtMostOnceAWeekOfManyWhereThatIsWished() {
        assertThat(told(DigestWish.WEEKLY, -10, 10, DUE, DUE.plusDays(1), DUE.plusDays(2), DUE.plusDays(3)))
                .isEqualTo("-3 4");
    }

    @Test
    void catchesUpOnADayThatNobodyWasReminded() {
        assertThat(told(DigestWish.DAILY, 2, 8, DUE)).isEqualTo("2 7");
    }

    @Test
    void doesNotRemindOfWhatWasJustAskedFor() {
        var asked = new DueReview(ApplicationId.create(), new ApplicationNumber(1), "Late ask", DUE, DUE.minusDays(2));

        assertThat(of(DigestWish.DAILY, null, List.of(asked)).isToBeTold(DUE.minusDays(1)))
                .isFalse();
        assertThat(of(DigestWish.DAILY, null, List.of(asked)).isToBeTold(DUE)).isTrue();
    }

    /** On which days, counted from the first due day, somebody is reminded by a portal that looks every day. */
    private static String told(DigestWish wish, int from, int until, LocalDate... due) {
        var told = new StringBuilder();
        LocalDate last = null;
        for (var day = from; day <= until; day++) {
            var today = DUE.plusDays(day);
            if (of(wish, last, open(today, due)).isToBeTold(today)) {
                told.append(day).append(' ');
                last = today;
            }
        }
        return told.toString().strip();
    }

    private static List<DueReview> open(LocalDate today, LocalDate... due) {
        return Stream.of(due)
                .filter(day -> !day.isAfter(today.plusDays(DueReview.SOON)))
                .map(day -> new DueReview(ApplicationId.create(), new ApplicationNumber(1), "Title", day, LONG_AGO))
                .toList();
    }

    private static DueReviews of(DigestWish wish, @Nullable LocalDate last, List<DueReview> reviews) {
        return new DueReviews(AccountId.create(), wish, last, reviews);
    }
}
