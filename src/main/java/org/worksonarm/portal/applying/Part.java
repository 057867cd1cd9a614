package org.worksonarm.portal.applying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.application.Content;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.RequestLine;
import org.worksonarm.portal.application.ResourceRequestId;

/** What one page of the form asks and keeps. */
sealed interface Part {

    FormSection section();

    List<Question> questions();

    /** Where its page is, below the address of the form. */
    String path();

    /** The last part of that address. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** What stands in it, by the names of its questions; empty where it is no longer there. */
    Optional<Map<String, String>> entries(Content content);

    /** The content with the given entries of this part. */
    Content with(Content content, Map<String, String> entries);

    /** The name under which the history of an entry is kept, unique within the application. */
    String key(String question);

    /** A section whose answers stand in the application itself. */
    record Section(FormSection section, boolean goesOn) implements Part {

        /** Who stands behind the project matters where a need for hardware goes on, or where somebody said it before. */
        static Section of(FormSection section, Content content) {
            var goesOn =
                    content.requests().stream().anyMatch(line -> line.need().continuing());
            return new Section(
                    section, goesOn || !content.answers().foundation().isBlank());
        }

        @Override
        public List<Question> questions() {
            return Questionnaire.of(section).stream()
                    .filter(question -> goesOn || !question.name().equals("foundation"))
                    .toList();
        }

        @Override
        public String path() {
            return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Optional<Map<String, String>> entries(Content content) {
            return Optional.of(asked(questions(), AnswerTexts.of(content)));
        }

        @Override
        public Content with(Content content, Map<String, String> entries) {
            return AnswerTexts.content(content, entries);
        }

        @Override
        public String key(String question) {
            return question;
        }
    }

    /** One resource request. */
    record Request(ResourceRequestId id, RequestKind kind) implements Part {

        @Override
        public FormSection section() {
            return FormSection.HARDWARE;
        }

        @Override
        public List<Question> questions() {
            return Questionnaire.of(kind);
        }

        @Override
        public String path() {
            return "requests/" + id;
        }

        @Override
        public Optional<Map<String, String>> entries(Content content) {
            return content.need(id).map(need -> asked(questions(), NeedTexts.of(need)));
        }

        @Override
        public Content with(Content content, Map<String, String> entries) {
            var lines = new ArrayList<>(content.requests());
            lines.replaceAll(
                    line -> line.id().equals(id) ? new RequestLine(id, NeedTexts.need(line.need(), entries)) : line);
            return new Content(content.answers(), content.areas(), lines);
        }

        @Override
        public String key(String question) {
            return id + "." + question;
        }
    }

    private static Map<String, String> asked(List<Question> questions, Map<String, String> all) {
        var entries = new LinkedHashMap<String, String>();
        questions.forEach(question -> entries.put(question.name(), all.getOrDefault(question.name(), "")));
        return entries;
    }
}
