package org.worksonarm.portal.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ScoreTable.Cell;
import org.worksonarm.portal.review.ScoreTable.Column;
import org.worksonarm.portal.review.ScoreTable.Line;

/** Lays the submitted reviews of one application side by side. */
@Component
@Transactional(readOnly = true)
public class ScoreTables {

    private final Reviews reviews;
    private final Rubrics rubrics;
    private final People people;

    ScoreTables(Reviews reviews, Rubrics rubrics, People people) {
        this.reviews = reviews;
        this.rubrics = rubrics;
        this.people = people;
    }

    /** A table for each version of the rubric that was used, which is nearly always one. */
    public List<ScoreTable> of(Dossier dossier) {
        var submitted = reviews.submitted(dossier.id());
        var names = people.names(submitted.stream().map(Review::reviewer).toList());
        return submitted.stream().collect(Collectors.groupingBy(Review::rubric)).entrySet().stream()
                .map(group -> new Group(rubrics.version(group.getKey()), group.getValue(), names, dossier).table())
                .toList();
    }

    /** Reviews that answered the same questions. */
    private record Group(Rubric rubric, List<Review> reviews, Map<AccountId, String> names, Dossier dossier) {

        ScoreTable table() {
            return new ScoreTable(
                    rubric.version(),
                    reviews.stream().map(this::column).toList(),
                    rubric.criteria().stream().map(this::line).toList());
        }

        private Column column(Review review) {
            return new Column(
                    name(review),
                    review.total().map(Total::toString).orElse(""),
                    review.revision(),
                    review.revision() < dossier.revision(),
                    review.sheet().committeeComment(),
                    review.sheet().applicantComment());
        }

        private Line line(Criterion criterion) {
            var named = dossier.areas().stream()
                    .anyMatch(area -> area.focusArea().slug().equals(criterion.key()));
            var weight = criterion.weight().stripTrailingZeros().toPlainString();
            var cells = reviews.stream()
                    .map(review -> new Cell(
                            name(review), review.sheet().pointsFor(criterion).orElse(null)))
                    .toList();
            return new Line(criterion.name(), weight, named, cells);
        }

        private String name(Review review) {
            return names.getOrDefault(review.reviewer(), "A reviewer");
        }
    }
}
