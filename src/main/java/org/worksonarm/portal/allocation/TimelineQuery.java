package org.worksonarm.portal.allocation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an admin wants to see of the timeline. What makes no sense is read as the usual. */
record TimelineQuery(
        @Nullable String from,
        @Nullable String months,
        @Nullable String model,
        @Nullable String site,
        @Nullable String state,
        @Nullable String project,
        @Nullable String after) {

    static final int PAGE = 50;

    Period window(LocalDate today) {
        return Period.ofMonths(firstMonth(today).atDay(1), length());
    }

    public int length() {
        return switch (months) {
            case "1" -> 1;
            case "3" -> 3;
            case "6" -> 6;
            case "24" -> 24;
            case null, default -> 12;
        };
    }

    /** Wide enough for names in the bars. */
    int width() {
        return switch (length()) {
            case 1, 3 -> 840;
            case 6 -> 960;
            case 24 -> 1536;
            default -> 1092;
        };
    }

    YearMonth firstMonth(LocalDate today) {
        try {
            var month = from == null || from.isBlank() ? YearMonth.from(today) : YearMonth.parse(from);
            return month.getYear() < 2000 || month.getYear() > 2199 ? YearMonth.from(today) : month;
        } catch (DateTimeException e) {
            return YearMonth.from(today);
        }
    }

    public boolean narrows() {
        return Stream.of(model, site, state, project)
                .anyMatch(value -> !set(value).isBlank());
    }

    String modelOrAll() {
        return set(model);
    }

    String siteOrAll() {
        return set(site);
    }

    String stateOrAll() {
        return set(state);
    }

    String projectOrAll() {
        return set(project).strip();
    }

    String afterOrStart() {
        return set(after);
    }

    String url(YearMonth first, @Nullable String afterName) {
        var url = UriComponentsBuilder.fromPath("/allocations")
                .queryParam("from", first)
                .queryParam("months", length())
                .queryParam("model", "{model}")
                .queryParam("site", "{site}")
                .queryParam("state", "{state}")
                .queryParam("project", "{project}")
                .queryParam("after", "{after}");
        return url.build()
                .expand(set(model), set(site), set(state), set(project), set(afterName))
                .encode()
                .toUriString();
    }

    private static String set(@Nullable String value) {
        return value == null ? "" : value;
    }
}
