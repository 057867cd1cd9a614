package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests with what each still lacks. */
record RequestPage(
        List<Row> rows, @Nullable String first, @Nullable String next) {

    private static final Pattern KEY = Pattern.compile("(\\d{1,12})-(\\d{1,6})");

    static RequestPage of(List<LoanRequest> found, Map<String, String> modelNames, @Nullable String after) {
        var more = found.size() > LoanRequests.PAGE;
        var shown = more ? found.subList(0, LoanRequests.PAGE) : found;
        var rows = shown.stream()
                .map(request -> new Row(request, new NeedWords(request.need(), modelNames)))
                .toList();
        return new RequestPage(
                rows,
                key(after) == null ? null : "/allocations/requests",
                more ? "/allocations/requests?after=" + key(shown.getLast()) : null);
    }

    /** Null where it names no place in the list, so that the list begins at its start. */
    static LoanRequests.@Nullable RequestKey key(@Nullable String after) {
        var match = KEY.matcher(after == null ? "" : after);
        return match.matches()
                ? new LoanRequests.RequestKey(Long.parseLong(match.group(1)), Integer.parseInt(match.group(2)))
                : null;
    }

    private static String key(LoanRequest request) {
        return request.number().value() + "-" + request.position();
    }

    record Row(LoanRequest request, NeedWords need) {

        public String url() {
            return "/allocations/requests/" + request.id();
        }

        public String done() {
            return "%d of %d".formatted(request.served(), request.need().quantity());
        }

        public boolean mayChoose() {
            return request.isAccepted() && !request.isFull();
        }
    }
}
