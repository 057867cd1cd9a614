package org.worksonarm.portal.review;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.review.ReviewDesk.Papers;
import org.worksonarm.portal.review.SheetEdit.Kind;

/** The score sheet as a form: one row for each criterion, in the rubric's order. */
record SheetForm(
        List<Row> scores,

        @Size(max = 10_000, message = "{review.commentTooLong}") @Nullable
        String committeeComment,

        @Size(max = 10_000, message = "{review.commentTooLong}") @Nullable
        String applicantComment,

        @Min(0) @Nullable Integer revision,
        @Nullable Long version,
        @Nullable String tab,
        @Nullable String turn) {

    static final String NAME = "sheetForm";
    static final String NOT_APPLICABLE = "n/a";

    SheetForm {
        scores = scores == null
                ? List.of()
                : scores.stream().filter(Objects::nonNull).toList();
    }

    static SheetForm of(Papers papers) {
        var sheet = papers.review().map(Review::latest).orElseGet(() -> new ScoreSheet(Map.of(), "", ""));
        var open = OpenSheet.fresh();
        var rows = papers.rubric().criteria().stream()
                .map(criterion -> Row.of(criterion, sheet))
                .toList();
        return new SheetForm(
                rows,
                sheet.committeeComment(),
                sheet.applicantComment(),
                papers.dossier().revision(),
                papers.review().map(Review::version).orElse(null),
                open.tab().toString(),
                String.valueOf(open.turn()));
    }

    /** The same answers in the rubric's order, whatever a browser sent. */
    SheetForm orderedBy(Rubric rubric) {
        var rows = rubric.criteria().stream()
                .map(criterion -> new Row(criterion.id(), answerTo(criterion)))
                .toList();
        return new SheetForm(rows, committeeComment, applicantComment, revision, version, tab, turn);
    }

    ScoreSheet sheet(Rubric rubric) {
        var points = rubric.criteria().stream()
                .filter(criterion -> answerTo(criterion) != null)
                .collect(Collectors.toMap(Criterion::id, this::points));
        return new ScoreSheet(points, text(committeeComment), text(applicantComment));
    }

    /** One of the questions that were on the page. */
    Optional<UUID> question() {
        return scores.stream()
                .flatMap(row -> Stream.ofNullable(row.criterion()))
                .findFirst();
    }

    /** The edit that this form stands for, once nothing is rejected. */
    SheetEdit edit(Papers papers, Kind kind) {
        var read = revision == null ? papers.dossier().revision() : revision;
        return new SheetEdit(sheet(papers.rubric()), papers.rubric().id(), open(), version, read, kind);
    }

    /** Where it is open; what no page of ours sent, is open nowhere else. */
    OpenSheet open() {
        var known = tab != null && tab.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        var sent = turn != null && turn.matches("[0-9]{1,18}") ? Long.parseLong(turn) : 0;
        return known ? new OpenSheet(UUID.fromString(tab), sent) : OpenSheet.fresh();
    }

    void reject(Papers papers, Kind kind, Errors errors) {
        if (!papers.dossier().status().isOpenForReview()) {
            errors.reject("review.closed");
        } else if (kind == Kind.HAND_IN) {
            rejectGaps(papers.rubric(), errors);
        }
    }

    /** Says at each criterion what keeps the sheet from being handed in. */
    void rejectGaps(Rubric rubric, Errors errors) {
        var sheet = sheet(rubric);
        for (var criterion : sheet.unanswered(rubric)) {
            var field = "scores[" + rubric.criteria().indexOf(criterion) + "].points";
            var code = criterion.mayNotApply() ? "review.unansweredArea" : "review.unanswered";
            errors.rejectValue(field, code, new Object[] {criterion.name()}, null);
        }
        if (sheet.unanswered(rubric).isEmpty() && !sheet.scoresAnArea(rubric)) {
            errors.rejectValue("scores[0].points", "review.noArea");
        }
    }

    private Optional<Integer> points(Criterion criterion) {
        return Optional.ofNullable(answerTo(criterion))
                .filter(answer -> !answer.equals(NOT_APPLICABLE))
                .map(Integer::valueOf);
    }

    /** The answer to a criterion, null where there is none that the scale knows. */
    private @Nullable String answerTo(Criterion criterion) {
        return scores.stream()
                .filter(row -> criterion.id().equals(row.criterion()))
                .map(Row::points)
                .filter(points -> points != null && isOnTheScale(points, criterion))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnTheScale(String points, Criterion criterion) {
        return points.equals(NOT_APPLICABLE) ? criterion.mayNotApply() : points.matches("[0-5]");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** One criterion, and the button that is pressed beside it, if any. */
    record Row(@Nullable UUID criterion, @Nullable String points) {

        static Row of(Criterion criterion, ScoreSheet sheet) {
            var answer = sheet.points().get(criterion.id());
            return new Row(
                    criterion.id(),
                    answer == null ? null : answer.map(String::valueOf).orElse(NOT_APPLICABLE));
        }
    }
}
