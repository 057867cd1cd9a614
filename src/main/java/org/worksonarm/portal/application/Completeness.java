package org.worksonarm.portal.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an application must say before it is submitted, beyond what a draft must keep to. */
final class Completeness {

    private final LocalDate today;
    private final Errors errors;

    private Completeness(LocalDate today, Errors errors) {
        this.today = today;
        this.errors = errors;
    }

    static void check(ApplicationForm form, LocalDate today, Errors errors) {
        var check = new Completeness(today, errors);
        check.answered("title", form.title());
        check.answered("description", form.description());
        check.answered("useCase", form.useCase());
        check.answered("beneficiaries", form.beneficiaries());
        check.answered("openSource", form.openSource());
        check.sources(form);
        check.filled("areas", form.chosenAreas());
        check.filled("requests", form.rows());
        for (var index = 0; index < form.rows().size(); index++) {
            check.request("requests[%d].".formatted(index), form.rows().get(index));
        }
    }

    private void answered(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            errors.rejectValue(field, "missing");
        }
    }

    private void filled(String field, List<?> list) {
        if (list.isEmpty()) {
            errors.rejectValue(field, "missing");
        }
    }

    private void sources(ApplicationForm form) {
        if ("YES".equals(form.openSource()) || "PARTLY".equals(form.openSource())) {
            answered("sourceUrls", form.sourceUrls());
        }
    }

    private void request(String path, RequestRow row) {
        answered(path + "kind", row.kind());
        answered(path + "quantity", row.quantity());
        if (row.is(RequestKind.VM)) {
            answered(path + "vcpu", row.vcpu());
            answered(path + "ramGib", row.ramGib());
            answered(path + "diskGib", row.diskGib());
        }
        if (row.is(RequestKind.HOSTED_CI)) {
            answered(path + "ciJobs", row.ciJobs());
        }
        if (row.startsOn() != null && !errors.hasFieldErrors(path + "startsOn") && isPast(row.startsOn())) {
            errors.rejectValue(path + "startsOn", "past");
        }
        if (!Boolean.parseBoolean(row.continuing())) {
            answered(path + "months", row.months());
        }
    }

    private boolean isPast(String day) {
        return LocalDate.parse(day).isBefore(today);
    }
}
