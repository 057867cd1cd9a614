package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.WordChange;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewVersions.Version;

/** Tells how reviews became what they are: what each submission changed. */
@Component
@Transactional(readOnly = true)
class ReviewHistory {

    private final ReviewVersions versions;
    private final Rubrics rubrics;
    private final People people;

    ReviewHistory(ReviewVersions versions, Rubrics rubrics, People people) {
        this.versions = versions;
        this.rubrics = rubrics;
        this.people = people;
    }

    /** Of all reviews of an application, or of one reviewer's. */
    List<Course> of(ApplicationId application, @Nullable AccountId reviewer) {
        var all = new LinkedHashMap<AccountId, List<Version>>();
        versions.of(application, reviewer)
                .forEach(each -> all.computeIfAbsent(each.reviewer(), _ -> new ArrayList<>())
                        .add(each));
        var names = people.names(all.keySet());
        var sheets = sheets(all.values());
        return all.entrySet().stream()
                .map(each -> course(names.getOrDefault(each.getKey(), "A reviewer"), each.getValue(), sheets))
                .toList();
    }

    /** A review keeps its rubric once it is submitted. */
    private Map<RubricId, Rubric> sheets(Collection<List<Version>> reviews) {
        return reviews.stream()
                .map(each -> each.getFirst().rubric())
                .distinct()
                .collect(Collectors.toMap(each -> each, rubrics::version));
    }

    private static Course course(String reviewer, List<Version> versions, Map<RubricId, Rubric> sheets) {
        var rubric = Objects.requireNonNull(sheets.get(versions.getFirst().rubric()));
        var steps = new ArrayList<Step>();
        @Nullable Version before = null;
        for (var version : versions) {
            steps.addFirst(step(before, version, rubric));
            before = version;
        }
        return new Course(reviewer, List.copyOf(steps));
    }

    private static Step step(@Nullable Version before, Version now, Rubric rubric) {
        return new Step(
                now.number(),
                now.revision(),
                now.total(),
                now.at(),
                before == null ? List.of() : scores(before, now, rubric),
                before == null ? List.of() : words(before, now));
    }

    private static List<ScoreChange> scores(Version before, Version now, Rubric rubric) {
        return rubric.criteria().stream()
                .map(each -> new ScoreChange(each.name(), said(before, each.id()), said(now, each.id())))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    private static String said(Version version, UUID criterion) {
        var points = version.points().get(criterion);
        return points == null ? "n/a" : String.valueOf(points);
    }

    private static List<WordChange> words(Version before, Version now) {
        return Stream.of(
                        WordChange.between("For the applicant", before.applicantComment(), now.applicantComment()),
                        WordChange.between("For the committee", before.committeeComment(), now.committeeComment()))
                .filter(WordChange::differs)
                .toList();
    }

    /** What one reviewer submitted, the newest first. */
    record Course(String reviewer, List<Step> steps) {}

    /** One submission, and what it changed; nothing for the first. */
    record Step(
            int number, int revision, BigDecimal total, Instant at, List<ScoreChange> scores, List<WordChange> words) {

        public boolean isSilent() {
            return scores.isEmpty() && words.isEmpty();
        }
    }

    record ScoreChange(String criterion, String before, String now) {}
}
