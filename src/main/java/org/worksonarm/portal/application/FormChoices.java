package org.worksonarm.portal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.program.FocusAreas;

/** The options of the application form. */
@Component
class FormChoices {

    private final FocusAreas focusAreas;
    private final HardwareCatalogue catalogue;
    private final Clock clock;

    FormChoices(FocusAreas focusAreas, HardwareCatalogue catalogue, Clock clock) {
        this.focusAreas = focusAreas;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Options all() {
        var models = new ArrayList<Choice>();
        models.add(new Choice("", "Any that fits"));
        catalogue.models().forEach(model -> models.add(new Choice(model.slug(), model.name())));
        return new Options(
                focusAreas.all().stream()
                        .map(area -> new Choice(area.slug(), area.name()))
                        .toList(),
                models,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Everything that a group of controls offers; {@code today} is the first day that may be asked for. */
    record Options(List<Choice> areas, List<Choice> models, LocalDate today) {

        public List<Choice> openSource() {
            return List.of(
                    new Choice("YES", "Yes, all of it"),
                    new Choice("PARTLY", "Partly"),
                    new Choice("NO", "No"),
                    new Choice("NOT_SURE", "Not sure"));
        }

        public List<Choice> yesNoUnsure() {
            return List.of(new Choice("YES", "Yes"), new Choice("NO", "No"), new Choice("NOT_SURE", "Not sure"));
        }

        public List<Choice> yesNo() {
            return List.of(new Choice("true", "Yes"), new Choice("false", "No"));
        }

        public List<Choice> continuing() {
            return List.of(new Choice("false", "One time, then we are done"), new Choice("true", "It goes on"));
        }

        public List<Choice> kinds() {
            return List.of(
                    new Choice("WHOLE_MACHINE", "Whole machine"),
                    new Choice("VM", "Virtual machine"),
                    new Choice("HOSTED_CI", "Hosted CI"));
        }
    }
}
