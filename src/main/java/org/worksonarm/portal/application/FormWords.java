package org.worksonarm.portal.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.kernel.FieldWords;

/** The words of the application form for what it sends as codes. */
@Component
class FormWords implements FieldWords {

    private final FormChoices choices;

    FormWords(FormChoices choices) {
        this.choices = choices;
    }

    @Override
    public Map<String, Map<String, String>> byField() {
        var options = choices.all();
        return Map.of(
                "areas", words(options.areas()),
                "openSource", words(options.openSource()),
                "ciOnly", words(options.yesNoUnsure()),
                "logoPermission", words(options.yesNoUnsure()),
                "requests.kind", words(options.kinds()),
                "requests.aarch32", words(options.yesNo()),
                "requests.armv82", words(options.yesNoUnsure()),
                "requests.preferredModel", words(options.models()),
                "requests.continuing", words(options.continuing()));
    }

    private static Map<String, String> words(List<Choice> offered) {
        return offered.stream().collect(Collectors.toMap(Choice::value, Choice::label));
    }
}
