package org.worksonarm.portal.hardware;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What models and sites are called, here and elsewhere.
 *
 * @param models slug of each model by its slug, its name and its other names in small letters
 * @param sites code of each site by its code and its name in small letters
 */
public record MachineNames(Map<String, String> models, Map<String, String> sites) {

    public MachineNames {
        models = Map.copyOf(models);
        sites = Map.copyOf(sites);
    }

    public Optional<String> model(String called) {
        return Optional.ofNullable(models.get(called.strip().toLowerCase(Locale.ROOT)));
    }

    public Optional<String> site(String called) {
        return Optional.ofNullable(sites.get(called.strip().toLowerCase(Locale.ROOT)));
    }
}
