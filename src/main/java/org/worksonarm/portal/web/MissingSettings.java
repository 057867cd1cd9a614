package org.worksonarm.portal.web;

import java.util.List;
import java.util.stream.Collectors;

/** The portal cannot run for real with these settings missing. */
class MissingSettings extends RuntimeException {

    private final transient List<MissingSetting> settings;

    MissingSettings(List<MissingSetting> settings) {
        super(settings.stream().map(MissingSetting::variable).collect(Collectors.joining(", ", "missing: ", "")));
        this.settings = List.copyOf(settings);
    }

    List<MissingSetting> settings() {
        return settings;
    }
}
