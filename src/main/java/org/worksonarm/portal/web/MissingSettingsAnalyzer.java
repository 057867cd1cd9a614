package org.worksonarm.portal.web;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the end of the log what is missing and how to set it. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    private static final String ACTION = """
            Set them as environment variables and start again. All settings are explained in docs/running.md.
            To look around without any setting, start the demo instead: mvn spring-boot:run""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
        var list = cause.settings().stream()
                .map(setting -> "  %s%n    %s%n    for example: %s%n"
                        .formatted(setting.variable(), setting.purpose(), setting.example()))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The portal does not start, because settings are missing or incomplete:\n\n" + list, ACTION, cause);
    }
}
