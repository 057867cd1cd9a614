package org.worksonarm.portal.evidence;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the answer of an API says about asking again. */
final class RateLimits {

    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration UNSAID = Duration.ofMinutes(10);

    private RateLimits() {}

    /** Until when the host must not be asked; null where it may. */
    static @Nullable Instant pause(HttpResponse<?> response, Instant now) {
        var headers = response.headers();
        if (!isUsedUp(headers) && !isRefused(response.statusCode(), headers)) {
            return null;
        }
        var until = number(headers, "retry-after")
                .map(now::plusSeconds)
                .or(() ->
                        number(headers, "x-ratelimit-reset", "ratelimit-reset").map(Instant::ofEpochSecond))
                .orElse(now.plus(UNSAID));
        return Collections.min(List.of(until, now.plus(LONGEST)));
    }

    private static boolean isUsedUp(HttpHeaders headers) {
        return number(headers, "x-ratelimit-remaining", "ratelimit-remaining")
                .filter(left -> left == 0)
                .isPresent();
    }

    private static boolean isRefused(int status, HttpHeaders headers) {
        return status == 429
                || (status == 403 && headers.firstValue("retry-after").isPresent());
    }

    private static Optional<Long> number(HttpHeaders headers, String... names) {
        for (var name : names) {
            var value = headers.firstValue(name).filter(text -> text.matches("\\d{1,11}"));
            if (value.isPresent()) {
                return value.map(Long::valueOf);
            }
        }
        return Optional.empty();
    }
}
