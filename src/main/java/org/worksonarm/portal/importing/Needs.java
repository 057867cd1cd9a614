package org.worksonarm.portal.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.importing.GuessedRequest.ArmV82;
import org.worksonarm.portal.importing.GuessedRequest.Size;

/** What a machine must be able to do, how large it must be and for how long it is needed, out of free text. */
final class Needs {

    private static final Pattern AARCH32 = Pattern.compile(
            "(?i)(?<!no |not |without |any )\\b(?:32[- ]?bit(?! x86| intel| i386)|armhf|armel|arm ?v[67]\\w*"
                    + "|arm32\\w*|aarch32|arm/v[67]|aarch32/64|aarch64/32)\\b(?! (?:is |are )?(?:not|isn't|unnecessary))");
    private static final Pattern VCPU =
            Pattern.compile("(?i)\\b(\\d{1,4})(?: ?[-–] ?(\\d{1,4}))?[ -]?(?:v?cpus?|cores?|threads)\\b(?![- ]cortex)"
                    + "|\\b(?:v?cpus?|cores)\\s*[:=]\\s*(\\d{1,4})\\b(?! ?x)");
    private static final Pattern RAM = Pattern.compile(
            "(?i)\\b(\\d{1,5}) ?(G|T)i?B? ?(?:\\([^)]*\\) ?)?(?:of )?(?:\\w+ )?(?:ram|memory|ddr\\d?)\\b"
                    + "|\\b(?:ram|memory)\\s*[:=]\\s*(?:>=? ?)?(\\d{1,5}) ?(G|T)i?B?\\b");
    private static final Pattern DISK = Pattern.compile(
            "(?i)\\b(\\d{1,5}) ?(G|T)i?B? ?(?:of )?(?:[\\w.-]+ ){0,2}?(?:storage|disks?|ssds?|nvme|hdds?|space)\\b"
                    + "|\\b(?:storage|disk|ssd|disk space)\\s*[:=]\\s*(?:>=? ?)?(\\d{1,5}) ?(G|T)i?B?\\b");
    private static final Pattern SPAN = Pattern.compile("(?i)(?<!month )\\b(\\d{1,3}|" + Numbers.EXPRESSION
            + ")(?: ?(?:-|–|to) ?\\d{1,3})?[ -](days?|weeks?|months?|years?)\\b(?! ago| old)");
    private static final Pattern CONTINUING = Pattern.compile(
            "(?i)\\bon-?going\\b|\\bcontinu(?:ous(?:ly)?|ed|al)\\b(?! integration| delivery| deployment)"
                    + "|\\blong(?:er)?[- ]?(?:term|running|time)\\b|\\bpermanent(?:ly)?\\b|\\bindefinite(?:ly)?\\b|\\bas long as possible\\b|\\b24 ?[x/×] ?7\\b|\\bopen[- ]ended\\b");
    private static final Pattern SHORT = Pattern.compile(
            "(?i)\\bone[- ]time\\b|\\bshort[- ]?(?:term|time)?\\b|\\btemporar(?:y|ily)\\b|\\boccasional(?:ly)?\\b|\\birregular(?:ly)?\\b|\\bone[- ]off\\b");

    boolean aarch32(String text) {
        return AARCH32.matcher(text).find();
    }

    ArmV82 armV82(String answer) {
        if (answer.matches("(?is)^\\W*(?:yes|required|definitely|we do|true|must)\\b.*")) {
            return ArmV82.YES;
        }
        boolean no = answer.matches(
                        "(?is)^\\W*(?:no|nope|not (?:required|needed|necessary|really)|false|for now no)\\b(?! sure).*")
                || answer.matches("(?is).*\\b(?:nothing|not|no)\\b.{0,20}\\b(?:needed|required|necessary)\\b.*");
        return no ? ArmV82.NO : ArmV82.UNSURE;
    }

    Size size(String text) {
        return new Size(vcpu(text), gib(RAM, text), gib(DISK, text));
    }

    /** A span named next to what is wanted; in an answer about duration any span counts. */
    @Nullable
    Integer months(String text, String duration) {
        Matcher inDuration = SPAN.matcher(duration);
        if (inDuration.find()) {
            return months(inDuration);
        }
        Matcher inText = SPAN.matcher(text);
        while (inText.find()) {
            String before = text.substring(Math.max(0, inText.start() - 24), inText.start());
            if (before.matches(
                    "(?is).*\\b(?:for|over|during|period of|duration\\W*|about|up to|at least)\\s*(?:about |the next |at least )?\\(?")) {
                return months(inText);
            }
        }
        return null;
    }

    private static Integer months(Matcher span) {
        int count = Numbers.of(span.group(1));
        int months = switch (Character.toLowerCase(span.group(2).charAt(0))) {
            case 'd' -> Math.ceilDiv(count, 30);
            case 'w' -> Math.ceilDiv(count * 7, 30);
            case 'm' -> count;
            default -> count * 12;
        };
        return Math.clamp(months, 1, 120);
    }

    boolean continuing(String text, boolean otherwise) {
        if (CONTINUING.matcher(text).find()) {
            return true;
        }
        return otherwise && !SHORT.matcher(text).find();
    }

    private static @Nullable Integer vcpu(String text) {
        Matcher matcher = VCPU.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        return Integer.valueOf(matcher.group(1) == null ? matcher.group(3) : matcher.group(1));
    }

    private static @Nullable Integer gib(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int first = matcher.group(1) == null ? 3 : 1;
        return Integer.parseInt(matcher.group(first))
                * (matcher.group(first + 1).equalsIgnoreCase("t") ? 1024 : 1);
    }
}
