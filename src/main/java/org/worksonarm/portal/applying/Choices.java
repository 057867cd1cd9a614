package org.worksonarm.portal.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
            case "preferredModel" -> models();
            default ->
                question.values().stream()
                        .map(value -> new Choice(value, label(question, value)))
                        .toList();
        };
    }

    private List<Choice> models() {
        var models = new ArrayList<Choice>();
        models.add(new Choice("", "Any that fits"));
        catalogue.models().forEach(model -> models.add(new Choice(model.slug(), model.name())));
        return models;
    }

    private String label(Question question, String value) {
        var usual = messages.getMessage("choice." + value, null, value, Locale.ENGLISH);
        return Objects.requireNonNull(
                messages.getMessage("choice." + question.name() + "." + value, null, usual, Locale.ENGLISH));
    }

    /** One answer to choose. */
    record Choice(String value, String label) {}
}
