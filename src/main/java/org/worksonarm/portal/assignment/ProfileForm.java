package org.worksonarm.portal.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.kernel.TypedDay;
import org.worksonarm.portal.program.FocusArea;

/** What reviewers say of themselves, as typed; one row for each focus area. */
record ProfileForm(
        List<@Valid Row> skills,
        String loadLimit,
        String awayFrom,
        String awayUntil,

        @Pattern(regexp = "DAILY|WEEKLY|OFF", message = "{profileForm.digest.unknown}")
        String digest,

        @Nullable Long version) {

    private static final String NUMBER = "\\d{1,2}";

    ProfileForm {
        skills = skills == null
                ? List.of()
                : skills.stream().filter(Objects::nonNull).toList();
        loadLimit = typed(loadLimit);
        awayFrom = typed(awayFrom);
        awayUntil = typed(awayUntil);
        digest = digest == null ? DigestWish.DAILY.name() : digest;
    }

    static ProfileForm of(ReviewerProfile profile, List<FocusArea> areas) {
        var absence = profile.absence();
        return new ProfileForm(
                areas.stream()
                        .map(area ->
                                new Row(area.slug(), profile.in(area.slug()).name()))
                        .toList(),
                String.valueOf(profile.loadLimit()),
                absence.map(Absence::from).map(LocalDate::toString).orElse(""),
                absence.map(Absence::until).map(LocalDate::toString).orElse(""),
                profile.digest().name(),
                profile.version());
    }

    /** The same answers in the order of the areas, whatever a browser sent. */
    ProfileForm orderedBy(List<FocusArea> areas) {
        var given = levels();
        var rows = areas.stream()
                .map(area -> new Row(area.slug(), given.getOrDefault(area.slug(), Expertise.NONE.name())))
                .toList();
        return new ProfileForm(rows, loadLimit, awayFrom, awayUntil, digest, version);
    }

    void reject(Errors errors) {
        if (!loadLimit.matches(NUMBER) || Integer.parseInt(loadLimit) > ReviewerProfile.HIGHEST_LOAD) {
            errors.rejectValue("loadLimit", "profileForm.loadLimit.number");
        }
        rejectDay("awayFrom", awayFrom, errors);
        rejectDay("awayUntil", awayUntil, errors);
        if (!errors.hasErrors() && awayFrom.isEmpty() != awayUntil.isEmpty()) {
            errors.rejectValue(awayFrom.isEmpty() ? "awayFrom" : "awayUntil", "profileForm.away.both");
        } else if (!errors.hasErrors() && awayUntil.compareTo(awayFrom) < 0) {
            errors.rejectValue("awayUntil", "profileForm.awayUntil.beforeStart");
        }
    }

    Map<String, Expertise> expertise() {
        return skills.stream().collect(Collectors.toMap(Row::area, row -> Expertise.valueOf(row.level())));
    }

    DigestWish wish() {
        return DigestWish.valueOf(digest);
    }

    int load() {
        return Integer.parseInt(loadLimit);
    }

    @Nullable
    Absence absence() {
        return awayFrom.isEmpty() ? null : new Absence(LocalDate.parse(awayFrom), LocalDate.parse(awayUntil));
    }

    private static void rejectDay(String field, String typed, Errors errors) {
        if (!typed.isEmpty() && TypedDay.parse(typed).isEmpty()) {
            errors.rejectValue(field, "profileForm.day");
        }
    }

    private Map<String, String> levels() {
        return skills.stream().collect(Collectors.toMap(Row::area, Row::level, (first, _) -> first));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** How well the reviewer knows one area. */
    record Row(
            String area,

            @Pattern(regexp = "NONE|SOME|GOOD|EXPERT", message = "{profileForm.level.unknown}")
            String level) {

        Row {
            area = typed(area);
            level = typed(level);
        }
    }
}
