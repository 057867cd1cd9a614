package org.worksonarm.portal.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading on whose line somebody also wrote the answer, taken apart. */
record InlineAnswer(String question, String answer) {

    private static final String FIELDS =
            "(?:first (?:and last )?name|last name|(?:full |your )?name|e-?mail(?: address)?|"
                    + "company(?:\\s*/\\s*organi[sz]ation)?|organi[sz]ation|affiliation|job title|project (?:title|name)|"
                    + "briefly describe the project|website|licen[sc]e|repository)";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(
                    "(?i)^(" + FIELDS + ")(?:\\s*:\\s*|\\s+)(?=[^\\s,/&(])(?!and\\b|or\\b|of\\b|\\p{L}+\\?$)(.+)$"),
            Pattern.compile("^([^:?(]{3,80}):\\s+(?!https?:\\S+\\)?$)(.+)$"),
            Pattern.compile("(?s)^(.*\\?\\)?)\\s+([^?]+)$"));
    private static final Pattern MORE_QUESTION = Pattern.compile("(?i)^\\W*(?:if|please|provide|describe|share|e\\.?g|"
            + "i\\.?e|yes\\s?/\\s?no|y\\s?/\\s?n|public url|for example|such as|see|or|and|note|optional|required|what|how|"
            + "which|why|where|give|include|explain|list|specify|will|do you|are you|is it|minimum|maximum|tell)\\b.*");

    static InlineAnswer in(String heading) {
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(heading.strip());
            if (matcher.matches() && !isMoreQuestion(matcher.group(2))) {
                return new InlineAnswer(
                        matcher.group(1).strip(), matcher.group(2).strip());
            }
        }
        return new InlineAnswer(heading.strip(), "");
    }

    private static boolean isMoreQuestion(String rest) {
        return MORE_QUESTION.matcher(rest).matches() || rest.startsWith("(") || rest.startsWith("/");
    }
}
