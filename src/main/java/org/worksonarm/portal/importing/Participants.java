package org.worksonarm.portal.importing;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many people filed a record and for which organisation; names, addresses and jobs are dropped. */
record Participants(@Nullable Integer count, @Nullable String organisation) {

    private static final String JOB =
            "engineer|developer|lead|manager|founder|architect|scientist|professor|student|researcher|faculty|ceo|cto|cpo"
                    + "|vp|president|director|head|maintainer|contributor|member|officer|chair|evangelist|swe|administrator|admin|sre|devops|consultant"
                    + "|programmer|analyst|technologist|advocate|fellow|intern|owner|author|volunteer|specialist|porter|employee|postdoc|lecturer|freelance\\w*";
    private static final Pattern IS_JOB = Pattern.compile("(?i).*\\b(?:" + JOB + ")s?\\b.*");
    private static final Pattern COMPANY_MARK = Pattern.compile(
            "(?i).*\\b(?:inc|ltd|llc|gmbh|ag|corp(?:oration)?|university|institute|foundation|labs?"
                    + "|laborator(?:y|ies)|technologies|software|systems|college|s\\.r\\.o|s\\.?a|oy|ab|b\\.?v|community|college|academy)\\b.*");
    private static final Pattern LABELLED = Pattern.compile(
            "(?im)^[\\W_]*(?:company|organi[sz]ation|affiliation|employer|company\\s*/\\s*organi[sz]ation)[\\s*_]*[:|=-]+[\\s*_|]*([^|\\n]+?)[\\s|]*$");
    private static final Pattern TIMES =
            Pattern.compile("(?i)\\(applicant\\)|(?<=\\(applicant\\))\\s*x\\s?(\\d{1,2})|\\bx\\s?(\\d{1,2})\\b");
    private static final Pattern MORE = Pattern.compile(
            "(?i)\\b(?:and|plus|\\+)\\s+(one|two|three|four|five|\\d{1,2})\\s+(?:more|others?|supporting|additional|colleagues?|further)\\b");
    private static final int LONGEST = 60;

    static Participants of(AnswerSheet sheet) {
        String people = sheet.answer(Question.PEOPLE);
        String named = sheet.answer(Question.ORGANISATION);
        Optional<String> organisation = named.isEmpty() ? organisation(people) : first(named);
        return new Participants(
                people.isEmpty() ? null : count(people),
                organisation.filter(Participants::safe).orElse(null));
    }

    private static int count(String people) {
        int placeholders = (int)
                Pattern.compile("\\(applicant\\)").matcher(people).results().count();
        int times = TIMES.matcher(people)
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                .filter(Objects::nonNull)
                .mapToInt(number -> Math.max(0, Integer.parseInt(number) - 1))
                .sum();
        int more = MORE.matcher(people)
                .results()
                .mapToInt(match -> Numbers.of(match.group(1)))
                .sum();
        long lines = people.lines()
                .filter(line -> line.contains(",") && !line.contains("://"))
                .count();
        int addresses = new MailAddresses().countIn(people);
        int counted = Math.max(Math.max(placeholders, addresses), placeholders == 0 ? (int) lines : 0);
        return Math.clamp(Math.max(1, counted) + times + more, 1, 50);
    }

    private static Optional<String> organisation(String people) {
        var labelled = LABELLED.matcher(people);
        if (labelled.find()) {
            return first(labelled.group(1));
        }
        String line = people.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        String[] parts =
                Arrays.stream(line.split("[,;]| [|/-] ")).map(String::strip).toArray(String[]::new);
        int place = place(parts);
        boolean clear = !line.contains("(applicant) (") && parts.length >= 3 && parts.length <= 5 && place > 0;
        return clear && place < parts.length ? Optional.of(parts[place]) : marked(parts);
    }

    /** Right after a mail address, or right before the first job title. */
    private static int place(String[] parts) {
        for (int index = parts.length - 1; index >= 0; index--) {
            if (parts[index].contains("@")) {
                return index + 1;
            }
        }
        for (int index = 2; index < parts.length; index++) {
            if (IS_JOB.matcher(parts[index]).matches()) {
                return index - 1;
            }
        }
        return 0;
    }

    private static Optional<String> marked(String[] parts) {
        return Arrays.stream(parts)
                .skip(1)
                .filter(part -> COMPANY_MARK.matcher(part).matches())
                .findFirst();
    }

    private static Optional<String> first(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    }

    private static boolean safe(String organisation) {
        String redacted = new Redaction().ofPersonal(organisation);
        boolean named = redacted.equals(organisation) && !Boilerplate.saysNothing(organisation);
        return named
                && organisation.length() <= LONGEST
                && !organisation.contains("(applicant)")
                && !IS_JOB.matcher(organisation).matches();
    }
}
