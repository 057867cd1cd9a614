package org.worksonarm.portal.importing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phone numbers; digits that count, date, version or address something are none. */
final class PhoneNumbers {

    private static final String UNIT =
            "(?!\\s*(?:[KMGT]i?B|cores?|nodes?|jobs?|packages?|builds?|users?|lines?|tests?|threads?|requests?|bytes?)\\b)";
    private static final String SEPARATED = "(?:[ \\t\u00a0().\u2011\u2013/-]{0,3}\\d)";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<![\\p{L}\\d+/=#.])\\(?\\+\\s?\\(?[1-9]" + SEPARATED + "{7,14}(?![\\p{L}\\d])" + UNIT),
            Pattern.compile("(?<![\\p{L}\\d/=#.-])00\\s?[1-9]" + SEPARATED + "{8,13}(?![\\p{L}\\d])" + UNIT),
            Pattern.compile("(?i)(?<=\\b(?:tel|tel\\.|phone|telephone|mobile|cell|fax|whatsapp|signal|handy|call)"
                    + "(?: (?:number|no\\.?|nr\\.?|me at|us at|me on))?\\s{0,2}[:=#]?\\s{0,2})\\+?\\(?\\d" + SEPARATED
                    + "{5,14}(?![\\p{L}\\d])"),
            Pattern.compile("(?<![\\p{L}\\d/=#._-])(?:1[-. ])?\\(\\d{3}\\)[-. ]?\\d{3}[-. ]?\\d{4}(?![\\p{L}\\d-])"),
            Pattern.compile("(?<![\\p{L}\\d/=#._-])(?:1[-. ])?\\d{3}([-.])\\d{3}\\1\\d{4}(?![\\p{L}\\d._-]*[\\p{L}\\d])"
                    + UNIT),
            Pattern.compile(
                    "(?<![\\p{L}\\d/=#._-]|\\d[ ,])(?:1 )?[2-9]\\d{2} \\d{3}[ -]\\d{4}(?![\\p{L}\\d._-]*[\\p{L}\\d]| \\d)"
                            + UNIT),
            Pattern.compile(
                    "(?<![\\p{L}\\d/=#._:-]|\\d[ ,])\\(?0\\d{1,4}\\)?(?:[ /-]{1,3}\\d{2,8}){1,5}(?![\\p{L}\\d:/])"
                            + UNIT),
            Pattern.compile("(?<![\\p{L}\\d/=#._-])0[1-9]\\d{8,9}(?![\\p{L}\\d._-]*[\\p{L}\\d])" + UNIT));

    private static final Pattern DATE = Pattern.compile(
            ".*(?:(?:19|20)\\d{2}[-/. ][01]?\\d[-/. ][0-3]?\\d|[0-3]?\\d[-/. ][01]?\\d[-/. ](?:19|20)\\d{2}).*");

    String without(String text) {
        String result = text;
        for (Pattern shape : SHAPES) {
            result = shape.matcher(result).replaceAll(PhoneNumbers::replaced);
        }
        return result;
    }

    private static String replaced(MatchResult match) {
        String found = match.group();
        long digits = found.chars().filter(Character::isDigit).count();
        boolean called = digits >= 6 && (found.contains("+") || digits >= 9 || found.charAt(0) != '0');
        boolean phone = called
                && digits <= 16
                && (found.contains("+") || !DATE.matcher(found).matches());
        return Matcher.quoteReplacement(phone ? Redaction.REMOVED : found);
    }
}
