package org.worksonarm.portal.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The application form as typed. The annotations say what even a draft must keep to. */
record ApplicationForm(
        @Size(max = 200, message = "{title.long}") @Nullable String title,

        @Size(max = 20_000, message = "{text.long}") @Nullable
        String description,

        @Size(max = 20_000, message = "{text.long}") @Nullable
        String useCase,

        @Size(max = 20_000, message = "{text.long}") @Nullable
        String beneficiaries,

        @Pattern(regexp = "YES|PARTLY|NO|NOT_SURE") @Nullable
        String openSource,

        @Size(max = 200, message = "{text.long}") @Nullable String licence,

        @Size(max = 4000, message = "{text.long}") @WebAddresses @Nullable
        String sourceUrls,

        @Nullable List<String> areas,
        @Size(max = 4000, message = "{text.long}") @Nullable String ciSystem,
        @Pattern(regexp = "YES|NO|NOT_SURE") @Nullable String ciOnly,

        @Size(max = 500, message = "{text.long}") @WebAddresses @Nullable
        String dashboardUrl,

        @Pattern(regexp = "YES|NO|NOT_SURE") @Nullable String logoPermission,

        @Size(max = 20_000, message = "{text.long}") @Nullable
        String contributions,

        @Nullable @Size(max = 10, message = "{requests.many}")
        List<@Valid RequestRow> requests,

        @Nullable String version) {

    ApplicationForm {
        areas = withoutGaps(areas);
        requests = withoutGaps(requests);
    }

    static ApplicationForm empty() {
        return of(Answers.empty(), List.of(), List.of(RequestRow.empty()), null);
    }

    static ApplicationForm of(Application application) {
        var areas =
                application.areas().stream().map(ChosenArea::focusArea).sorted().toList();
        var rows = application.requests().stream()
                .map(ResourceRequest::need)
                .map(RequestRow::of)
                .toList();
        return of(application.answers(), areas, rows, application.version());
    }

    private static ApplicationForm of(
            Answers answers, List<String> areas, List<RequestRow> requests, @Nullable Long version) {
        return new ApplicationForm(
                answers.title(),
                answers.description(),
                answers.useCase(),
                answers.beneficiaries(),
                answers.openSource() == null ? null : answers.openSource().name(),
                answers.licence(),
                answers.sourceUrls(),
                areas,
                answers.ciSystem(),
                answers.ciOnly() == null ? null : answers.ciOnly().name(),
                answers.dashboardUrl(),
                answers.logoPermission() == null
                        ? null
                        : answers.logoPermission().name(),
                answers.contributions(),
                requests,
                version == null ? null : version.toString());
    }

    Content content() {
        var answers = new Answers(
                text(title),
                text(description),
                text(useCase),
                text(beneficiaries),
                openSource == null ? null : OpenSource.valueOf(openSource),
                text(licence),
                text(sourceUrls),
                text(ciSystem),
                ciOnly == null ? null : Answer.valueOf(ciOnly),
                text(dashboardUrl),
                logoPermission == null ? null : Answer.valueOf(logoPermission),
                text(contributions));
        return new Content(
                answers,
                Set.copyOf(chosenAreas()),
                rows().stream().map(RequestRow::need).toList());
    }

    List<String> chosenAreas() {
        return areas == null ? List.of() : areas;
    }

    List<RequestRow> rows() {
        return requests == null ? List.of() : requests;
    }

    long knownVersion() {
        return version == null || !version.matches("[0-9]{1,18}") ? -1 : Long.parseLong(version);
    }

    ApplicationForm withRequest() {
        var more = new ArrayList<>(rows());
        more.add(RequestRow.empty());
        return with(more);
    }

    ApplicationForm withoutRequest(int index) {
        var fewer = new ArrayList<>(rows());
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return with(fewer);
    }

    private ApplicationForm with(List<RequestRow> rows) {
        return new ApplicationForm(
                title,
                description,
                useCase,
                beneficiaries,
                openSource,
                licence,
                sourceUrls,
                areas,
                ciSystem,
                ciOnly,
                dashboardUrl,
                logoPermission,
                contributions,
                rows,
                version);
    }

    /** What is left of a list of which a browser sent every other entry. */
    private static <T> @Nullable List<T> withoutGaps(@Nullable List<T> sent) {
        return sent == null ? null : sent.stream().filter(Objects::nonNull).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
