package org.worksonarm.portal.allocation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an admin wants to see of the timeline. What makes no sense is read as the usual. */
record TimelineQuery(
        @Nullable String from,
        @Nullable String zoom,
        @Nullable String model,
        @Nullable String site,
        @Nullable String state,
        @Nullable String project,
        @Nullable String after) {

    static final int PAGE = 50;
    private static final int MONTH = "2026-11".length();

    Period window(LocalDate today) {
        return zoomOrUsual().around(firstDay(today));
    }

    public Zoom zoomOrUsual() {
        return Zoom.of(zoom);
    }

    /** A day, or a month from its first day on. */
    private LocalDate firstDay(LocalDate today) {
        try {
            var day = set(from).isBlank() ? today : LocalDate.parse(set(from).length() == MONTH ? from + "-01" : from);
            return day.getYear() < 2000 || day.getYear() > 2199 ? today : day;
        } catch (DateTimeException e) {
            return today;
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

    String url(LocalDate first, @Nullable String afterName) {
        var url = UriComponentsBuilder.fromPath("/allocations")
                .queryParam("from", first)
                .queryParam("zoom", zoomOrUsual())
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
