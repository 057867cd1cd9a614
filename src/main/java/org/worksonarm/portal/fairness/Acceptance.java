package org.worksonarm.portal.fairness;

import static org.worksonarm.portal.fairness.Questions.KNOWN;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.FocusAreas;

/** How many were accepted, by where they come from and by area. */
@Component
class Acceptance {

    /** Of what the portal itself decided: the old record tells acceptances, but hardly any refusal. */
    private static final String ANSWERS = """
            select c.origin, area, count(distinct c.application_id) filter (where d.outcome = 'ACCEPTED') as accepted,
                   count(distinct c.application_id) filter (where d.outcome = 'DECLINED') as declined,
                   count(distinct c.application_id) filter (where d.outcome = 'WAITING_LIST') as waiting
            from application_card c join decision_card d using (application_id)
            left join lateral unnest(c.areas) area on true
            where d.decided_at is not null and %s
            group by grouping sets ((c.origin), (area))""".formatted(KNOWN);

    private final Questions questions;
    private final FocusAreas areas;

    Acceptance(Questions questions, FocusAreas areas) {
        this.questions = questions;
        this.areas = areas;
    }

    Lines lines(SignedIn reader, Period period) {
        var rows = questions.ask(ANSWERS, reader, period).query(Row.class).list();
        return new Lines(
                filled(Stream.of(
                        line("Written in the portal", rows, row -> "PORTAL".equals(row.origin())),
                        line("Imported from the old record", rows, row -> "IMPORT".equals(row.origin())))),
                filled(areas.all().stream()
                        .map(area -> line(area.name(), rows, row -> area.slug().equals(row.area())))));
    }

    private static AcceptanceLine line(String name, List<Row> rows, Predicate<Row> meant) {
        return rows.stream()
                .filter(meant)
                .findFirst()
                .map(row -> new AcceptanceLine(name, row.accepted(), row.declined(), row.waiting()))
                .orElse(new AcceptanceLine(name, 0, 0, 0));
    }

    private static List<AcceptanceLine> filled(Stream<AcceptanceLine> lines) {
        return lines.filter(line -> !line.isEmpty()).toList();
    }

    /** Lines of which nothing was answered yet are left out. */
    record Lines(List<AcceptanceLine> origins, List<AcceptanceLine> areas) {

        public boolean isEmpty() {
            return origins.isEmpty();
        }
    }

    private record Row(@Nullable String origin, @Nullable String area, int accepted, int declined, int waiting) {}
}
