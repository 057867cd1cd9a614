package org.worksonarm.portal.search;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * Says in SQL which applications {@code c} fit, with their document {@code d}, number of reviews {@code n}, round
 * {@code r}, and scores {@code s}, which are null where the reader may not know them: such fit neither a condition on
 * scores nor its opposite.
 */
record Conditions(Condition condition, TextCondition texts) {

    static Conditions of(Condition condition) {
        return new Conditions(condition, new TextCondition(condition));
    }

    /** Demands the terms, and returns the text among them as a {@code tsquery}. */
    String demand(Search search) {
        var wanted = search.texts();
        var words = wanted.isEmpty() ? "cast('' as tsquery)" : texts.all(wanted);
        if (!wanted.isEmpty()) {
            condition.and("d.words @@ " + words);
        }
        search.terms().stream().filter(term -> !wanted.contains(term)).forEach(this::demand);
        return words;
    }

    private void demand(Term term) {
        var positive = switch (term) {
            case Term.Text text -> "d.words @@ " + texts.one(text);
            case Term.Chosen chosen -> chosen(chosen);
            case Term.Measured measured -> measured(measured);
            case Term.Dated dated -> dated(dated);
            case Term.Named named -> named(named);
        };
        condition.and((term.negated() ? "not " : "") + "(" + positive + ")");
    }

    private String chosen(Term.Chosen term) {
        return switch (term.field()) {
            case AREA ->
                "exists (select 1 from unnest(c.areas) chosen where chosen in (%s))"
                        .formatted(condition.with(
                                term.choices().stream().map(Choice::word).toList()));
            case STATUS ->
                "c.status in (%s)"
                        .formatted(condition.with(term.choices().stream()
                                .flatMap(choice -> StatusWord.of(choice).statuses().stream())
                                .toList()));
            default ->
                "exists (select 1 from resource_request_card q where q.application_id = c.application_id and (%s))"
                        .formatted(term.choices().stream()
                                .map(choice -> Need.of(choice).condition())
                                .collect(Collectors.joining(" or ")));
        };
    }

    private String measured(Term.Measured term) {
        var value = switch (term.field()) {
            case SCORE -> "round(s.mean, 2)";
            case ADJUSTED -> "round(s.adjusted, 2)";
            default -> "coalesce(n.reviews, 0)";
        };
        return "%s %s %s".formatted(value, term.comparison().sign(), condition.with(term.number()));
    }

    private String dated(Term.Dated term) {
        return switch (term.comparison()) {
            case AT_LEAST -> "c.submitted_at >= " + start(term.from());
            case AT_MOST -> "c.submitted_at < " + start(term.until());
            case MORE -> "c.submitted_at >= " + start(term.until());
            case LESS -> "c.submitted_at < " + start(term.from());
            case EQUAL ->
                "c.submitted_at >= %s and c.submitted_at < %s".formatted(start(term.from()), start(term.until()));
        };
    }

    private String start(LocalDate day) {
        return condition.with(Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private String named(Term.Named term) {
        return term.names().stream()
                .map(name -> switch (term.field()) {
                    case REVIEWER -> reviewer(name);
                    case PROJECT -> contains("c.project_name", name);
                    case ROUND ->
                        name.equals("rolling") ? "c.round_id is null" : contains("coalesce(r.name, '')", name);
                    default -> tag(name);
                })
                .collect(Collectors.joining(" or "));
    }

    private String contains(String column, String name) {
        return "strpos(lower(%s), lower(%s)) > 0".formatted(column, condition.with(name));
    }

    private String tag(String name) {
        return name.equals("none")
                ? "not exists (select 1 from application_tag t where t.application_id = c.application_id)"
                : "exists (select 1 from application_tag t where t.application_id = c.application_id and t.tag = lower(%s))"
                        .formatted(condition.with(name));
    }

    /** Who has reviewed it is told with the scores; who is asked to, at any time. */
    private String reviewer(String name) {
        return switch (name) {
            case ValueParser.ME -> assigned("a.reviewer = :me and a.status in ('ASSIGNED', 'DONE')");
            case "none" -> "not " + assigned("a.status in ('ASSIGNED', 'DONE')");
            default ->
                assigned("(a.status = 'ASSIGNED' or (a.status = 'DONE' and not own.owed)) and "
                        + contains("p.display_name", name));
        };
    }

    private static String assigned(String how) {
        return """
            exists (select 1 from assignment_card a join reviewer_card p on p.account_id = a.reviewer
                    where a.application_id = c.application_id and %s)""".formatted(how);
    }
}
