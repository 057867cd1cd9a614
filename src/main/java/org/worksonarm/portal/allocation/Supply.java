package org.worksonarm.portal.allocation;

import java.util.Comparator;
import java.util.List;

/** What could serve a request, model by model, and what would make it easier. */
record Supply(List<ModelSupply> models, List<String> easings) {

    Supply {
        models = List.copyOf(models);
        easings = List.copyOf(easings);
    }

    /** Those that surely fit first. */
    public List<ModelSupply> serving() {
        return models.stream()
                .filter(ModelSupply::serves)
                .sorted(Comparator.comparing(model -> !model.surelyFits()))
                .toList();
    }

    public List<ModelSupply> misfits() {
        return models.stream().filter(model -> !model.serves()).toList();
    }

    String headline() {
        var sure = (int) serving().stream().filter(ModelSupply::surelyFits).count();
        var doubtful = serving().size() - sure;
        if (sure == 0) {
            return doubtful == 0
                    ? "No model of the programme fits this as it stands."
                    : Wording.count(doubtful, "model", "models") + " may fit; none surely does.";
        }
        var fit = Wording.count(sure, "model fits", "models fit");
        return doubtful == 0 ? fit + "." : "%s, and %d more may fit.".formatted(fit, doubtful);
    }
}
