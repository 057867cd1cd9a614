package org.worksonarm.portal.importing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a project as its title tells it, without what titles of applications have around it. */
record ProjectName(String value) {

    private static final String FIRST =
            "proposal|request(?: for)?|application(?: for)?|project|re-?application|renewal(?: of| for)?|migration(?: of| for)?|rfc|apply";
    private static final Pattern SPONSORED = Pattern.compile(
            "(?i)\\s*[-–—|(]*\\s*(?:works? on arm|works?onarm|cncf|osuosl|osu osl)\\s*(?:sponsor\\w*|project|proposal|application|request)?\\s*\\)?");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\s*[-–—(:]+\\s*(?:migration|migrate|upgrade|request(?: to)? upgrade|renewal|extension|move|request|continuation)\\b.*$");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^\\W*(?:\\[[^\\]]{1,30}\\]|(?:" + FIRST + ")\\s*[:–—-]+)\\s*");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:a |an |the )?(?:request(?:s|ing)?|access|application|proposal|need|apply|applying|want|looking)\\b(?: (?:to|for|an?|the|some|new|use|get))*\\s+)"
                    + "((?:(?:access|infrastructure|machines?|servers?|arm\\w*|aarch64|hardware|cluster|ci|instances?|nodes?|resources|\\d+x?|an?|\\S*bit\\S*)\\s+)*(?:to|for|of|on)\\s+)?(?=\\S)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)^(?:(?:\\d+ ?x |an? |the |new |dedicated )?(?:arm\\w*|aarch64|bare[- ]metal|powerful|server|cluster)[ /])*(?:ci(?:/cd)?(?: support| infrastructure| machines?| runners?)?|machines?(?: access)?|servers?|hardware|instances?|access|infrastructure|support|resources|builders?|build time)\\s+(?:for|to make|to build|to)\\s+(?:the )?");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)\\s+(?:on|for|to|with)\\s+(?:the )?(?:arm(?:64|v\\d)?|aarch64|armhf|altra|power|ppc64le)(?:\\s+(?:machines?|servers?|hardware|platforms?))?\\.?\\s*$"
                    + "|\\s+(?:project|request for (?:infrastructure|access|hardware).*|aarch64 host|arm(?:64)?/?(?:arm64)? ci|armv8 ci|ci)\\s*$");
    private static final Set<String> COMMON = Lexicon.lines("common-words")
            .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*(?:[._-][\\p{L}\\p{N}+#]+)*");
    private static final int LONGEST = 80;

    /** From a redacted title; when that is a form's own, from the answer that names the project. */
    static ProjectName of(String title, String named) {
        String plain = undecorated(title);
        boolean template = plain.isEmpty()
                || plain.matches("(?i)\\W*(?:your |the )?(?:project )?(?:name|title)(?: here)?\\W*|\\W+");
        String chosen = template && !named.isBlank() ? firstWords(named) : plain;
        String name = chosen.isBlank() ? title.strip() : chosen;
        return new ProjectName(
                name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name);
    }

    private static String undecorated(String title) {
        String text = SPONSORED.matcher(title).replaceAll(" ");
        text = PREFIX.matcher(text).replaceFirst("");
        text = kept(text, CHANGE.matcher(text).replaceFirst(""));
        text = kept(text, LEAD.matcher(text).replaceFirst(""));
        text = kept(text, SUBJECT.matcher(text).replaceFirst(""));
        text = kept(text, TAIL.matcher(text).replaceFirst(""));
        return text.replaceAll("^[\\s\\-–—:|,]+|[\\s\\-–—:|,(]+$", "").replaceAll("\\s+", " ");
    }

    private static String kept(String before, String after) {
        return after.isBlank() ? before : after;
    }

    private static String firstWords(String text) {
        String line = text.lines().findFirst().orElse("").split("[:.,;(]\\s|\\s[-–—(]", 2)[0];
        return line.split("\\s+").length > 8 ? "" : line.strip();
    }

    /** The words that tell this project from others, in lower case, without plural endings. */
    Set<String> key() {
        var key = new LinkedHashSet<String>();
        TOKEN.matcher(value.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> !COMMON.contains(word) && !word.matches("[\\d.]+x?|.|removed"))
                .map(word -> word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .filter(word -> !COMMON.contains(word))
                .forEach(key::add);
        return key;
    }
}
