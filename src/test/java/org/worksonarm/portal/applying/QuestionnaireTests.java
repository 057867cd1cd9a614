package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.RequestKind;

class QuestionnaireTests {

    @Test
    void putsEveryQuestionIntoWords() throws Exception {
        var words = words();

        assertThat(questions())
                .extracting(question -> "question." + question.name())
                .allMatch(words::containsKey);
        assertThat(questions().filter(question -> !question.isOptional()))
                .extracting(question -> "missing." + question.name())
                .allMatch(words::containsKey);
    }

    @Test
    void putsEveryChoiceIntoWords() throws Exception {
        var words = words();

        var choices = questions()
                .flatMap(question -> question.values().stream()
                        .filter(value -> !words.containsKey("choice." + value))
                        .map(value -> "choice." + question.name() + "." + value));
        assertThat(choices).isNotEmpty().allMatch(words::containsKey);
    }

    @Test
    void asksEachQuestionInOneSectionOnly() {
        var names = Stream.of(FormSection.values())
                .flatMap(section -> Questionnaire.of(section).stream())
                .map(Question::name)
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void keepsEveryAnswerAboutARequest(RequestKind kind) {
        for (var question : Questionnaire.of(kind)) {
            var typed = Map.of(question.name(), sample(question));

            var need = NeedTexts.need(NeedTexts.empty(kind), typed);

            assertThat(NeedTexts.of(need)).containsAllEntriesOf(typed);
            assertThat(NeedTexts.need(NeedTexts.empty(kind), NeedTexts.of(need)))
                    .isEqualTo(need);
        }
    }

    private static String sample(Question question) {
        return switch (question.type()) {
            case LINE, TEXT, SELECT -> "some-words";
            case ADDRESS, ADDRESSES -> "https://example.org/";
            case NUMBER -> "7";
            case DAY -> "2027-01-31";
            case CHOICE, CHOICES -> List.copyOf(Set.copyOf(question.values())).getLast();
        };
    }

    private static Stream<Question> questions() {
        return Stream.concat(
                Stream.of(FormSection.values()).flatMap(section -> Questionnaire.of(section).stream()),
                Stream.of(RequestKind.values()).flatMap(kind -> Questionnaire.of(kind).stream()));
    }

    private static Properties words() throws Exception {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/applying.properties"));
    }
}
