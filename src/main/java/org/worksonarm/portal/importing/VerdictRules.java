package org.worksonarm.portal.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.worksonarm.portal.importing.Verdict.Kind;

/**
 * Judges what an issue was. Evidence is the number of words in answers that only an application has (its content), the
 * words outside of any form, and what title and text say of themselves. In this order:
 *
 * <ol>
 *   <li>TEST: title or text calls itself a test, and there is hardly any content against it;
 *   <li>APPLICATION: at least two answers, or one of some length;
 *   <li>PROCESS: about the programme's own forms, pages, meetings, and nothing asked for;
 *   <li>EMPTY_FORM: headings without answers, or a template's title over nothing;
 *   <li>PLACEHOLDER: a pointer to another issue, an announcement of itself, or too few words to mean anything;
 *   <li>ACCESS_CHANGE: people, keys, a move or a renewal, without saying what the project needs it for;
 *   <li>APPLICATION: any other free text.
 * </ol>
 */
final class VerdictRules {

    private static final Set<Question> CONTENT = Set.of(
            Question.DESCRIPTION,
            Question.USE_CASE,
            Question.BENEFICIARIES,
            Question.OPEN_SOURCE,
            Question.REPOSITORY,
            Question.INFRASTRUCTURE,
            Question.CI,
            Question.CONTRIBUTIONS);
    private static final int MUCH = 25;
    private static final int SOME = 3;
    private static final int HARDLY_ANY = 3;
    private static final Pattern TEMPLATE_TITLE = Pattern.compile(
            "(?i)^\\W*(?:proposal|request|application|project)?\\W*(?:\\[|<|\\{)?\\s*(?:your |the )?(?:project(?:'s)?|application)? ?"
                    + "(?:name|title)(?: here)?\\s*(?:\\]|>|\\})?(?:\\W+works on arm.*)?\\W*$");

    private final SelfDescription self = new SelfDescription();

    Verdict of(String title, AnswerSheet sheet) {
        var content = new Content(title.toLowerCase(Locale.ROOT), sheet);
        boolean continues = self.continues(
                        content.title() + "\n" + sheet.everything().toLowerCase(Locale.ROOT))
                || sheet.answer(Question.EARLIER_USE).toLowerCase(Locale.ROOT).startsWith("yes");
        Finding finding = finding(content);
        return new Verdict(finding.kind(), finding.reason(), continues);
    }

    private Finding finding(Content content) {
        if (content.words() < MUCH && self.isTest(content.title(), content.free())) {
            return new Finding(Kind.TEST, "it says of itself that it is a test");
        }
        if ((content.answers() >= 2 && content.words() >= SOME) || content.words() >= MUCH) {
            return new Finding(Kind.APPLICATION, answered(content.answers()));
        }
        if (content.words() < MUCH && self.isProcess(content.title(), content.free())) {
            return new Finding(Kind.PROCESS, "it is about the programme's own housekeeping");
        }
        return content.freeWords() == 0 ? form(content) : prose(content);
    }

    private static Finding form(Content content) {
        if (content.words() >= SOME) {
            return new Finding(Kind.APPLICATION, answered(1));
        }
        if (content.sheet().form() || TEMPLATE_TITLE.matcher(content.title()).matches()) {
            return new Finding(Kind.EMPTY_FORM, "the form was left empty");
        }
        return new Finding(Kind.PLACEHOLDER, "there is a title but nothing under it");
    }

    private Finding prose(Content content) {
        boolean unnamed = TEMPLATE_TITLE.matcher(content.title()).matches();
        if (self.isPointer(content.free())) {
            return new Finding(Kind.PLACEHOLDER, "it only points to another issue");
        }
        if (self.announcesItself(content.free())) {
            return new Finding(Kind.PLACEHOLDER, "it opens an issue without saying what for");
        }
        if (content.freeWords() < HARDLY_ANY && content.words() == 0) {
            return new Finding(Kind.PLACEHOLDER, "it says next to nothing");
        }
        String all = content.title() + "\n" + content.free();
        if (self.changesPeople(all) || (self.changesMachine(all) && !self.statesNeed(content.free()))) {
            return new Finding(Kind.ACCESS_CHANGE, "it asks to change something granted earlier");
        }
        return unnamed && content.freeWords() < MUCH / 2
                ? new Finding(Kind.EMPTY_FORM, "the template's title stands over a few words")
                : new Finding(Kind.APPLICATION, "it asks in its own words, without the form");
    }

    private static String answered(long questions) {
        return "%s of a form %s answered".formatted(Counted.of(questions, "question"), questions == 1 ? "is" : "are");
    }

    private record Finding(Kind kind, String reason) {}

    /** Title, form and free text, with their sizes. */
    private record Content(String title, AnswerSheet sheet) {

        String free() {
            var text = new StringBuilder(sheet.opening());
            sheet.further().forEach(answer -> text.append('\n').append(answer.text()));
            return text.toString().toLowerCase(Locale.ROOT).strip();
        }

        int freeWords() {
            return count(free());
        }

        long answers() {
            return CONTENT.stream()
                    .filter(question -> !sheet.answer(question).isEmpty())
                    .count();
        }

        int words() {
            return CONTENT.stream()
                    .mapToInt(question -> count(sheet.answer(question)))
                    .sum();
        }

        private static int count(String text) {
            return (int)
                    Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().count();
        }
    }
}
