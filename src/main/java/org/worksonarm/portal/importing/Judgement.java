package org.worksonarm.portal.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.worksonarm.portal.importing.OldRecord.Answers;
import org.worksonarm.portal.importing.OldRecord.Origin;
import org.worksonarm.portal.importing.Verdict.Kind;

/** Turns issues into old records. It knows all issues of a file, because what many of them repeat is the form's text. */
final class Judgement {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w/])#(\\d{1,6})\\b|/issues/(\\d{1,6})\\b");

    private static final Pattern FORM_AROUND_TITLE = Pattern.compile(
            "(?i)^\\s*proposal\\s*[:–—-]\\s*|\\s+[-–—|]\\s*works ?on ?arm(?: sponsored| project)?\\s*$");

    private final FormReading reading;
    private final VerdictRules verdicts = new VerdictRules();
    private final Guesses guesses = new Guesses(new AreaGuesses(), new RequestGuesses());
    private final Redaction redaction = new Redaction();

    private Judgement(FormReading reading) {
        this.reading = reading;
    }

    static List<OldRecord> of(List<Issue> issues) {
        var judgement = new Judgement(new FormReading(new Boilerplate(FormLines.of(issues))));
        return issues.stream().map(judgement::of).toList();
    }

    static OldRecord ofOne(Issue issue) {
        return of(List.of(issue)).getFirst();
    }

    private OldRecord of(Issue issue) {
        AnswerSheet sheet = reading.of(issue.body());
        Verdict verdict = verdicts.of(issue.title(), sheet);
        String title = redaction.of(withoutForm(issue.title()));
        Answers answers = answers(sheet, verdict.kind());
        boolean asks = verdict.kind() == Kind.APPLICATION || verdict.kind() == Kind.ACCESS_CHANGE;
        return new OldRecord(
                new Origin(issue.tracker(), issue.number(), issue.url(), Fingerprint.of(issue)),
                issue.createdAt(),
                title,
                ProjectName.of(title, named(answers)),
                verdict,
                OldOutcome.of(issue).redacted(redaction),
                answers,
                Participants.of(sheet),
                guesses.areas().of(issue, sheet),
                asks ? guesses.requests().of(issue, sheet) : List.of(),
                Openness.of(redacted(sheet, answers)),
                CiUse.only(issue.body(), answers.to(Question.CI)),
                YesNo.of(answers.to(Question.LOGO)),
                mentions(issue));
    }

    /** Titles came prefilled with what every application had in common. */
    private static String withoutForm(String title) {
        String plain = FORM_AROUND_TITLE.matcher(title).replaceAll("").strip();
        return plain.isEmpty() ? title : plain;
    }

    private static String named(Answers answers) {
        String title = answers.to(Question.TITLE);
        return title.isEmpty() ? answers.to(Question.DESCRIPTION) : title;
    }

    private Answers answers(AnswerSheet sheet, Kind kind) {
        var kept = new EnumMap<Question, String>(Question.class);
        Arrays.stream(Question.values())
                .filter(question -> question != Question.PEOPLE && question != Question.ORGANISATION)
                .filter(question -> !sheet.answer(question).isEmpty())
                .forEach(question -> kept.put(question, redacted(question, sheet.answer(question))));
        String opening = redaction.of(sheet.opening());
        boolean describes = kind == Kind.APPLICATION && !kept.containsKey(Question.DESCRIPTION) && !opening.isEmpty();
        if (describes) {
            kept.put(Question.DESCRIPTION, opening);
        }
        List<OldFurtherAnswer> further = sheet.further().stream()
                .map(answer ->
                        new OldFurtherAnswer(redaction.of(answer.heading()), redaction.ofPersonal(answer.text())))
                .toList();
        return new Answers(kept, describes ? "" : opening, further);
    }

    private String redacted(Question question, String text) {
        return question == Question.CONTRIBUTIONS ? redaction.ofPersonal(text) : redaction.of(text);
    }

    private static AnswerSheet redacted(AnswerSheet sheet, Answers answers) {
        return new AnswerSheet(answers.byQuestion(), answers.opening(), answers.further(), sheet.form());
    }

    private static Set<Integer> mentions(Issue issue) {
        return MENTION.matcher(issue.title() + "\n" + issue.body())
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(Integer::valueOf)
                .filter(number -> number != issue.number())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Guesses(AreaGuesses areas, RequestGuesses requests) {}
}
