package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a body as a filled form: which question each part answers, and what the person wrote. */
final class FormReading {

    private static final Pattern ASKS = Pattern.compile(
            "(?i).*\\?.*|(?:please|describe|any|how|what|which|when|where|who|why|do|does|"
                    + "is|are|have|has|will|would|can|could|if|briefly|additional|other|optional|provide|list|tell|name)\\b.*");
    private static final Pattern ANSWER_MARK = Pattern.compile("^\\s*(?:A|Ans|Answer)\\s*[:.)]\\s+");
    private static final Pattern MERE_NUMBER = Pattern.compile("(?i)" + Numbers.EXPRESSION + "(?: ?[GT]i?B)?\\.?");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)|[?:*_\\s]+$");
    private static final int FEWEST_WORDS = 4;

    private final HeadingMeaning meaning = new HeadingMeaning();
    private final BodySections sections = new BodySections(meaning);
    private final Boilerplate boilerplate;

    FormReading(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    AnswerSheet of(String body) {
        var sheet = new Sheet();
        for (Section section : sections.of(HtmlHeadings.inMarkdown(body))) {
            place(section, sheet);
        }
        return sheet.finished();
    }

    private void place(Section section, Sheet sheet) {
        String heading = section.heading();
        if (heading == null) {
            sheet.open(boilerplate.strip(section.text()));
            return;
        }
        InlineAnswer inline = InlineAnswer.in(heading);
        Optional<Question> question = meaning.of(inline.question()).or(() -> meaning.of(heading));
        if (question.isPresent()) {
            String written = (inline.answer() + "\n" + section.text()).strip();
            sheet.answer(question.get(), section.level(), clear(question.get(), inline.question(), answerIn(written)));
        } else {
            sheet.unknown(section, answerIn(section.text()));
        }
    }

    /** A mere number means nothing without its question, of which a form may have several about machines. */
    private static String clear(Question question, String asked, String answer) {
        boolean number = question == Question.INFRASTRUCTURE
                && MERE_NUMBER.matcher(answer).matches();
        return number ? ASIDE.matcher(asked).replaceAll("") + ": " + answer : answer;
    }

    private String answerIn(String text) {
        return boilerplate.strip(ANSWER_MARK.matcher(text).replaceFirst(""));
    }

    /** The sheet while it is being filled. */
    private static final class Sheet {

        private final Map<Question, String> answers = new EnumMap<>(Question.class);
        private final List<OldFurtherAnswer> further = new ArrayList<>();
        private String opening = "";
        private int questions;
        private int unknown;
        private int level;
        private @Nullable Question current;

        void open(String text) {
            opening = text;
        }

        void answer(Question question, int headingLevel, String text) {
            questions++;
            level = headingLevel;
            current = question;
            if (!text.isEmpty()) {
                answers.merge(question, text, (earlier, later) -> earlier + "\n\n" + later);
            }
        }

        /** A heading below the level of the form's own is part of an answer; otherwise it is a further question. */
        void unknown(Section section, String text) {
            String heading = String.valueOf(section.heading());
            if (current != null && section.level() > level) {
                answers.merge(current, heading + "\n" + text, (earlier, later) -> earlier + "\n\n" + later);
            } else if (!text.isEmpty()) {
                further.add(new OldFurtherAnswer(heading, text));
            } else if (!ASKS.matcher(heading).matches() && heading.split("\\s+").length >= FEWEST_WORDS) {
                further.add(new OldFurtherAnswer("", heading));
            }
            unknown++;
        }

        AnswerSheet finished() {
            return new AnswerSheet(answers, opening, further, questions + unknown > 1 || questions > 0);
        }
    }
}
