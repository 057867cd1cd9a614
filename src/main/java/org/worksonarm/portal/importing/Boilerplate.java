package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out what came with the form: comments, instructions left standing, boxes nobody ticked, and placeholders. What a
 * person wrote stays as it is.
 */
final class Boilerplate {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");
    private static final Pattern UNTICKED = Pattern.compile("(?m)^[ \\t]*[-*+]\\s*\\[\\s?\\].*(?:\\n|\\z)");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*(?:-{3,}|\\*{3,}|_{3,}|={3,})[ \\t]*$");
    private static final Pattern HEAD_OF_TABLE = Pattern.compile(
            "(?im)^[ \\t]*\\|?[ \\t]*(?:questions?|fields?|items?|topics?)"
                    + "[ \\t]*\\|[ \\t]*(?:your )?(?:answers?|values?|responses?|details?)[ \\t]*\\|?[ \\t]*\\n[-:| \\t]+$");
    private static final int LONGEST_PLACEHOLDER = 200;
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n\\s*\\n+");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)(?:n\\s?[/.]?\\s?a|none|nil|null|tb[dac]|todo|fixme|pending"
                    + "|to be (?:determined|decided|defined|done|confirmed|announced|added|filled(?: in)?)|no (?:response|answer)"
                    + "|empty|blank|unknown|not (?:applicable|available|provided|specified|yet|now)|same|your answer(?: here)?"
                    + "|answer(?: here)?|your text(?: here)?|insert .{0,40}here|x+|\\?+)?");
    private static final String DECORATION = "^[\\s\\[\\](){}<>*_`~\"'.,;:!…–—-]+|[\\s\\[\\](){}<>*_`~\"'.,;:!…–—-]+$";

    private final Pattern instructions;
    private final Set<String> formLines;

    Boilerplate(Set<String> formLines) {
        this.formLines = Set.copyOf(formLines);
        this.instructions = sentence(Lexicon.lines("instructions").collect(Collectors.joining("|")));
    }

    private static Pattern sentence(String beginnings) {
        String words = beginnings.replace(" ", "\\s+").replace("'", "['\u2019]");
        return Pattern.compile("(?ims)(?:^|(?<=[.?!)*_]\\s)|(?<=\\())[\\s>*_(\\[-]{0,12}(?:" + words
                + ").*?(?:[.?!][)\\]*_]*(?=\\s|$)|\\n\\s*\\n|\\z)");
    }

    /** What is left of a text, or nothing when it says nothing. */
    String strip(String text) {
        String uncommented = COMMENT.matcher(text).replaceAll("");
        String unticked = UNTICKED.matcher(uncommented).replaceAll("");
        String untabled = HEAD_OF_TABLE.matcher(withoutFormLines(unticked)).replaceAll("");
        String instructed = RULE.matcher(untabled).replaceAll("");
        String written = instructions.matcher(instructed).replaceAll("\n");
        String rest = GAP.matcher(written).replaceAll("\n\n").strip();
        return saysNothing(rest) ? "" : rest;
    }

    /** Whether a text is blank or one of the words people put where they have nothing to say. */
    static boolean saysNothing(String text) {
        return text.length() <= LONGEST_PLACEHOLDER
                && PLACEHOLDER.matcher(text.replaceAll(DECORATION, "")).matches();
    }

    private String withoutFormLines(String text) {
        if (formLines.isEmpty()) {
            return text;
        }
        var kept = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            if (!formLines.contains(FormLines.normalised(line))) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }
}
