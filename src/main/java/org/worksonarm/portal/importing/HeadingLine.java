package org.worksonarm.portal.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that works as a heading, and what already follows on it. */
record HeadingLine(String heading, int level, String rest) {

    private static final int SOFT_LEVEL = 7;
    private static final Pattern MARKED =
            Pattern.compile("^ {0,3}(?:>\\s?)?(?:(#)\\s+|(#{2,6})\\s*)(?=[^\\s#])(.*?)\\s*#*\\s*$");
    private static final Pattern BOLD = Pattern.compile(
            "^\\s{0,3}(?:[-*+]\\s+|\\d+[.)]\\s+)?(?:\\*\\*|__)(?=\\S)(.+?)(?:\\*\\*|__)\\s*[:?]?\\s*(.*)$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s{0,3}(?:Q?\\d{1,2}[.):]|[A-Z][.)]|Q:)\\s+(.+)$");
    private static final Pattern LABELLED =
            Pattern.compile("^\\s{0,3}(?:[-*+]\\s+)?([\\p{L}][^:|\\n]{2,90}):(?!//)\\s*(.*)$");
    private static final Pattern DASHED =
            Pattern.compile("^\\s{0,3}(?:[-*+]\\s+)?(\\p{L}[^|\\n]{2,60}?)\\s+[-–—]\\s+(.*)$");
    private static final Pattern ALONE =
            Pattern.compile("^\\s{0,3}([*_]?)(?=\\p{Lu})([^|:\\n]{2,60}[^.,;:|*_\\s])\\1\\s*$");
    private static final Pattern OF_THEMSELVES = Pattern.compile("(?i)\\b(?:we|our|us|i|my)\\b");
    private static final Pattern ROW =
            Pattern.compile("^\\s*\\|?\\s*([^|\\n]{3,120}?)\\s*\\|\\s*([^|\\n]*?)\\s*\\|?\\s*$");

    /** A heading in Markdown's own sense. */
    static Optional<HeadingLine> marked(String line) {
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return Optional.empty();
        }
        int level = marked.group(1) != null ? 1 : marked.group(2).length();
        return Optional.of(new HeadingLine(withoutEmphasis(marked.group(3)), level, ""));
    }

    /** A line in bold, alone or with its answer after it. */
    static Optional<HeadingLine> bold(String line) {
        Matcher bold = BOLD.matcher(line);
        return bold.matches()
                ? Optional.of(new HeadingLine(
                        bold.group(1).strip(), SOFT_LEVEL, bold.group(2).strip()))
                : Optional.empty();
    }

    /** A line that only its meaning can make a heading: a numbered question, a label with a colon, a row of a table. */
    static Optional<HeadingLine> possible(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        String text = numbered.matches() ? numbered.group(1) : line;
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return Optional.of(new HeadingLine(
                    labelled.group(1).strip(), SOFT_LEVEL, labelled.group(2).strip()));
        }
        Matcher row = ROW.matcher(text);
        if (row.matches()) {
            return Optional.of(new HeadingLine(
                    row.group(1).strip(), SOFT_LEVEL, row.group(2).strip()));
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return Optional.of(
                    new HeadingLine(dashed.group(1), SOFT_LEVEL, dashed.group(2).strip()));
        }
        boolean question = numbered.matches() || text.strip().endsWith("?");
        return question && text.length() <= 200
                ? Optional.of(new HeadingLine(text.strip(), SOFT_LEVEL, ""))
                : Optional.empty();
    }

    /** A short line between blank ones or the like, with a capital and without a stop, that tells nothing of its writer. */
    static Optional<HeadingLine> alone(String line) {
        Matcher alone = ALONE.matcher(line);
        return alone.matches() && !OF_THEMSELVES.matcher(line).find()
                ? Optional.of(new HeadingLine(alone.group(2), SOFT_LEVEL, ""))
                : Optional.empty();
    }

    private static String withoutEmphasis(String text) {
        return text.replaceAll("^(?:\\*\\*|__)+|(?:\\*\\*|__)+$", "").strip();
    }
}
