package org.worksonarm.portal.application;

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

    FormChoices(FocusAreas focusAreas, HardwareCatalogue catalogue) {
        this.focusAreas = focusAreas;
        this.catalogue = catalogue;
    }

    Options all() {
        var models = new ArrayList<Choice>();
        models.add(new Choice("", "Any that fits"));
        catalogue.models().forEach(model -> models.add(new Choice(model.slug(), model.name())));
        return new Options(
                focusAreas.all().stream()
                        .map(area -> new Choice(area.slug(), area.name()))
                        .toList(),
                models);
    }

    /** Everything that a group of controls offers. */
    record Options(List<Choice> areas, List<Choice> models) {

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
