package org.worksonarm.portal.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the code is open source, under which licences, and where it is. */
record Openness(@Nullable Answer answer, @Nullable String licence, List<String> sources) {

    private static final Pattern PARTLY = Pattern.compile(
            "(?is)^\\W*(?:yes\\W+)?(?:nearly|mostly|almost|most of|mainly|partly|partially|largely|some (?:of|parts)|not (?:all|entirely|completely|100 ?%)|\\d\\d ?%)\\b.*"
                    + "|.*\\b(?:open[- ]core|dual[- ]licen[sc]ed with a commercial|except for)\\b.*");
    private static final Pattern NO = Pattern.compile(
            "(?is)^\\W*no\\b(?!\\s+(?:problem|doubt|question)).*"
                    + "|^(?!\\W*(?:yes|100 ?%|all)\\b).*\\b(?:is not|isn't|are not|not) (?:yet )?(?:be )?open[- ]?source(?:d)?\\b.*|^\\W*(?:closed|proprietary)\\b.*");
    private static final Pattern UNSURE =
            Pattern.compile("(?is)^\\W*(?:not sure|unsure|unknown|maybe|not yet|yet to|depends|to be)\\b.*");
    private static final Pattern YES = Pattern.compile(
            "(?is)^\\W*(?:yes|yep|yeah|sure|correct|of course|absolutely|indeed|definitely|all\\b|everything|completely|fully|entirely|totally|it is|100 ?%|open[- ]source|true|both|x\\] yes).*"
                    + "|.*\\b(?:is|are|100%|all|fully|completely) (?:\\w+ )?open[- ]?source\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'`|\\\\^{}]+");
    private static final Pattern LICENCE = Pattern.compile(
            "(?<![\\w-])(?:(?i:apache(?: license)?(?:,? version)?[- ]?v?2(?:\\.0)?)|[AL]?GPL(?:[- ]?v?[123](?:\\.\\d)?)?(?:\\+|-only|-or-later| or later)?(?![\\w-])"
                    + "|MIT(?! (?:CSAIL|Press|Media))|(?:[23]-clause )?BSD(?:[- ][0-4][- ][Cc]lause)?|MPL(?:[- ]?v?[12](?:\\.\\d)?)?|ISC|EPL(?:[- ]?v?[12](?:\\.\\d)?)?|CDDL|BSL(?:[- ]?1\\.\\d)?|(?i:boost(?= licen[sc]e|-1|$| software))"
                    + "|CC0|CC[- ]BY(?:-[A-Z]{2})*(?:[- ]\\d\\.\\d)?|(?i:unlicense)|(?i:zlib)|PSF|PHP(?= and| licen)|Zend(?= licen)|EUPL|Artistic)(?![\\w])");

    enum Answer {
        YES,
        PARTLY,
        NO,
        NOT_SURE
    }

    Openness {
        sources = List.copyOf(sources);
    }

    static Openness of(AnswerSheet sheet) {
        String open = sheet.answer(Question.OPEN_SOURCE);
        String described = sheet.answers(Question.OPEN_SOURCE, Question.LICENCE, Question.REPOSITORY);
        String where = sheet.answers(Question.OPEN_SOURCE, Question.REPOSITORY, Question.LICENCE);
        String searched =
                where.isEmpty() ? sheet.answers(Question.TITLE, Question.DESCRIPTION, Question.WEBSITE) : where;
        String licence = licences(described);
        return new Openness(answer(open, licence != null), licence, sources(searched));
    }

    private static @Nullable Answer answer(String text, boolean licensed) {
        if (text.isEmpty()) {
            return licensed ? Answer.YES : null;
        }
        if (PARTLY.matcher(text).matches()) {
            return Answer.PARTLY;
        }
        if (NO.matcher(text).matches()) {
            return Answer.NO;
        }
        if (UNSURE.matcher(text).matches()) {
            return Answer.NOT_SURE;
        }
        boolean yes =
                YES.matcher(text).matches() || licensed || ADDRESS.matcher(text).find();
        return yes ? Answer.YES : null;
    }

    private static @Nullable String licences(String text) {
        String found = LICENCE.matcher(ADDRESS.matcher(text).replaceAll(" "))
                .results()
                .map(match -> spdx(match.group()))
                .distinct()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? null : found;
    }

    private static String spdx(String written) {
        return written.matches("(?i)apache.*") ? "Apache-2.0" : written;
    }

    /** Web addresses without the punctuation that follows them in a sentence. */
    static List<String> sources(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(match -> cleaned(match.group()))
                .filter(Openness::names)
                .distinct()
                .toList();
    }

    private static boolean names(String address) {
        return address.matches("(?i)https?://[\\w-]+(?:\\.[\\w-]+)+(?:[:/?#].*)?")
                && !address.contains("(applicant)")
                && !address.contains("[removed");
    }

    private static String cleaned(String address) {
        String result = address.replaceAll("[.,;:!?*_~]+$", "");
        Matcher open = Pattern.compile("[)\\]]").matcher(result);
        if (open.find() && !result.substring(0, open.start()).contains("(")) {
            return result.substring(0, open.start()).replaceAll("[.,;:!?]+$", "");
        }
        return result;
    }
}
