package org.worksonarm.portal.fairness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.worksonarm.portal.fairness.Questions.SEEN;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.FocusAreas;

/** What was given, by question and by area, and how well reviewers agreed on it. */
@Component
class ScoreFigures {

    /** Of each application all totals. */
    private static final String TOTALS = """
            select array_to_string(c.areas, ' ') as areas, string_agg(r.total::text, ' ' order by r.total) as scores
            from submitted_review r join application_card c using (application_id) where %s
            group by c.application_id, c.areas order by c.application_id""".formatted(SEEN);

    /** The sets of points that several reviewers gave to one application, and how often each set occurs. */
    private static final String SETS = """
            select id, scores, count(*) as times
            from (select s.criterion_id as id, string_agg(s.points::text, ' ' order by s.points) as scores
                  from submitted_score s join submitted_review r using (review_id)
                  join application_card c using (application_id)
                  where s.points is not null and %s
                  group by s.criterion_id, r.application_id having count(*) > 1) units
            group by id, scores order by id, scores""".formatted(SEEN);

    /** Of each question of each version of the rubric. */
    private static final String POINTS = """
            select k.criterion_id as id, k.name, count(s.points) as scores, count(*) - count(s.points) as not_applicable,
                   avg(s.points) as mean, stddev_samp(s.points) as spread
            from submitted_score s join submitted_review r using (review_id) join criterion_card k using (criterion_id)
            join application_card c using (application_id) where %s
            group by k.criterion_id, k.name, k.rubric_version, k.position
            order by k.rubric_version desc, k.position""".formatted(SEEN);

    private final Questions questions;
    private final FocusAreas areas;

    ScoreFigures(Questions questions, FocusAreas areas) {
        this.questions = questions;
        this.areas = areas;
    }

    /** By question; one that changed with the rubric has a line for each wording. */
    List<ScoreLine> criteria(SignedIn reader, Period period) {
        var units = unitsByCriterion(reader, period);
        return questions.ask(POINTS, reader, period).query(CriterionRow.class).stream()
                .map(row -> row.line(units.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Unit>> unitsByCriterion(SignedIn reader, Period period) {
        return questions.ask(SETS, reader, period).query(UnitRow.class).stream()
                .collect(groupingBy(UnitRow::id, mapping(UnitRow::unit, toList())));
    }

    /** Totals: of all applications, then of those of each area. An application counts in each area that it names. */
    List<ScoreLine> totals(SignedIn reader, Period period) {
        var rows = questions.ask(TOTALS, reader, period).query(TotalsRow.class).list();
        var all = line("All applications", rows);
        var each = areas.all().stream()
                .map(area -> line(
                        area.name(),
                        rows.stream().filter(row -> row.isOf(area.slug())).toList()));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private static ScoreLine line(String name, List<TotalsRow> rows) {
        var totals = rows.stream().flatMap(row -> row.totals().stream()).toList();
        var figures = totals.stream().mapToDouble(total -> total).summaryStatistics();
        var squares = totals.stream()
                .mapToDouble(total -> Math.pow(total - figures.getAverage(), 2))
                .sum();
        var agreement =
                Agreement.of(Metric.INTERVAL, rows.stream().map(TotalsRow::unit).toList());
        return new ScoreLine(
                name,
                totals.size(),
                0,
                totals.isEmpty() ? null : BigDecimal.valueOf(figures.getAverage()),
                totals.size() < 2 ? null : BigDecimal.valueOf(Math.sqrt(squares / (totals.size() - 1))),
                agreement.orElse(null));
    }

    private static List<Double> numbers(String joined) {
        return Arrays.stream(joined.split(" ", -1)).map(Double::valueOf).toList();
    }

    private record CriterionRow(
            UUID id,
            String name,
            int scores,
            int notApplicable,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal spread) {

        ScoreLine line(List<Unit> units) {
            var agreement = Agreement.of(Metric.ORDINAL, units).orElse(null);
            return new ScoreLine(name, scores, notApplicable, mean, spread, agreement);
        }
    }

    private record UnitRow(UUID id, String scores, int times) {

        Unit unit() {
            return new Unit(numbers(scores), times);
        }
    }

    private record TotalsRow(String areas, String scores) {

        boolean isOf(String area) {
            return Arrays.asList(areas.split(" ", -1)).contains(area);
        }

        List<Double> totals() {
            return numbers(scores);
        }

        Unit unit() {
            return new Unit(totals(), 1);
        }
    }
}
