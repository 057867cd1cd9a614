package org.worksonarm.portal.rubric;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubric;

/**
 * A criterion of one version, beside that of the version before.
 *
 * @param changes what is different, in words; empty where nothing is
 */
record CriterionCard(
        UUID id,
        String name,
        String question,
        String weight,
        boolean mayNotApply,
        List<String> anchors,
        boolean isNew,
        List<String> changes) {

    static List<CriterionCard> of(Rubric rubric, @Nullable Rubric before) {
        return rubric.criteria().stream()
                .map(criterion -> before == null
                        ? card(criterion, criterion, false)
                        : card(criterion, before.criterion(criterion.key()).orElse(null), true))
                .toList();
    }

    /** The names of what the version before asked, and this one does not. */
    static List<String> retired(Rubric rubric, Rubric before) {
        return before.criteria().stream()
                .filter(criterion -> rubric.criterion(criterion.key()).isEmpty())
                .map(Criterion::name)
                .toList();
    }

    private static CriterionCard card(Criterion criterion, @Nullable Criterion before, boolean compared) {
        return new CriterionCard(
                criterion.id(),
                criterion.name(),
                criterion.question(),
                plain(criterion),
                criterion.mayNotApply(),
                criterion.anchors(),
                compared && before == null,
                before == null ? List.of() : changes(before, criterion));
    }

    private static List<String> changes(Criterion before, Criterion after) {
        return Stream.of(
                        renamed(before, after),
                        reweighed(before, after),
                        reworded(before, after),
                        pointed(before, after))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> renamed(Criterion before, Criterion after) {
        return Optional.of("renamed from “%s”".formatted(before.name()))
                .filter(_ -> !before.name().equals(after.name()));
    }

    private static Optional<String> reweighed(Criterion before, Criterion after) {
        return Optional.of("weight %s instead of %s".formatted(plain(after), plain(before)))
                .filter(_ -> before.weight().compareTo(after.weight()) != 0);
    }

    private static Optional<String> reworded(Criterion before, Criterion after) {
        return Optional.of("question reworded").filter(_ -> !before.question().equals(after.question()));
    }

    private static Optional<String> pointed(Criterion before, Criterion after) {
        var points = IntStream.range(0, after.anchors().size())
                .filter(at -> !before.anchors().get(at).equals(after.anchors().get(at)))
                .mapToObj(String::valueOf)
                .toList();
        return Optional.of("points reworded: " + String.join(", ", points)).filter(_ -> !points.isEmpty());
    }

    private static String plain(Criterion criterion) {
        return criterion.weight().stripTrailingZeros().toPlainString();
    }
}
