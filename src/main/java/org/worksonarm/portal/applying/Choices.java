package org.worksonarm.portal.applying;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.program.FocusAreas;

/** What the questions that offer a choice offer. */
@Component
class Choices {

    private final FocusAreas focusAreas;
    private final HardwareCatalogue catalogue;
    private final MessageSource messages;

    Choices(FocusAreas focusAreas, HardwareCatalogue catalogue, MessageSource messages) {
        this.focusAreas = focusAreas;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<Choice> of(Question question) {
        return switch (question.name()) {
            case "areas" ->
                focusAreas.all().stream()
                        .map(area -> new Choice(area.slug(), area.name()))
                        .toList();
            case "preferredModel" ->
                choices(
                        "Any that fits",
                        catalogue.models().stream().map(model -> new Choice(model.slug(), model.name())));
            case "bootImage" ->
                choices("Choose an image", catalogue.bootImages().stream().map(image -> new Choice(image, image)));
            default ->
                question.values().stream()
                        .map(value -> new Choice(value, label(question, value)))
                        .toList();
        };
    }

    private static List<Choice> choices(String none, Stream<Choice> offered) {
        return Stream.concat(Stream.of(new Choice("", none)), offered).toList();
    }

    private String label(Question question, String value) {
        var usual = messages.getMessage("choice." + value, null, value, Locale.ENGLISH);
        return Objects.requireNonNull(
                messages.getMessage("choice." + question.name() + "." + value, null, usual, Locale.ENGLISH));
    }

    /** One answer to choose. */
    record Choice(String value, String label) {}
}
