package org.worksonarm.portal.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.application.FormChoices.Options;

/** Refuses answers that the form does not offer, which the catalogue or the programme may have dropped meanwhile. */
final class Offered {

    private Offered() {}

    static void check(ApplicationForm form, Options options, Errors errors) {
        if (!form.chosenAreas().stream().allMatch(area -> isAmong(options.areas(), area))) {
            errors.rejectValue("areas", "notOffered");
        }
        for (var index = 0; index < form.rows().size(); index++) {
            if (!isAmong(options.models(), form.rows().get(index).preferredModel())) {
                errors.rejectValue("requests[%d].preferredModel".formatted(index), "notOffered");
            }
        }
    }

    private static boolean isAmong(List<Choice> choices, @Nullable String value) {
        return value == null
                || choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
