package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests with what each still lacks. */
record RequestPage(
        List<Row> rows, @Nullable String first, @Nullable String next) {

    /** All that an application asks for. */
    static RequestPage of(List<LoanRequest> found, Map<String, String> modelNames) {
        return new RequestPage(rows(found, modelNames), null, null);
    }

    /** One page of those that wait. */
    static RequestPage of(List<LoanRequest> found, Map<String, String> modelNames, RequestQuery query) {
        var more = found.size() > LoanRequests.PAGE;
        var shown = more ? found.subList(0, LoanRequests.PAGE) : found;
        return new RequestPage(rows(shown, modelNames), query.first(), more ? query.next(shown.getLast()) : null);
    }

    private static List<Row> rows(List<LoanRequest> shown, Map<String, String> modelNames) {
        return shown.stream()
                .map(request -> new Row(request, new NeedWords(request.need(), modelNames)))
                .toList();
    }

    record Row(LoanRequest request, NeedWords need) {

        public String url() {
            return "/allocations/requests/" + request.id();
        }

        public String dossierUrl() {
            return "/ranking/" + request.application();
        }

        public String since() {
            var day = request.acceptedOn();
            return day == null ? "not known" : Wording.day(day);
        }

        public String done() {
            return "%d of %d"
                    .formatted(request.served() - request.held(), request.need().quantity());
        }

        public boolean isHeld() {
            return request.held() > 0;
        }

        public RequestStanding standing() {
            return RequestStanding.of(request);
        }

        public boolean mayChoose() {
            return request.isAccepted() && !request.isFull();
        }
    }
}
