package org.worksonarm.portal.importing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.worksonarm.portal.hardware.MachineModel;
import org.worksonarm.portal.program.FocusArea;

/** What people call the areas and machines that were guessed; a model that is not in the catalogue has no name. */
record GuessNames(Map<String, String> areas, Map<String, String> models) {

    GuessNames {
        areas = Map.copyOf(areas);
        models = Map.copyOf(models);
    }

    static GuessNames of(List<FocusArea> areas, List<MachineModel> models) {
        return new GuessNames(
                areas.stream().collect(toMap(FocusArea::slug, FocusArea::name)),
                models.stream().collect(toMap(MachineModel::slug, MachineModel::name)));
    }

    String areas(List<AreaGuess> guesses) {
        return guesses.stream()
                .map(guess -> areas.get(guess.area()))
                .filter(Objects::nonNull)
                .collect(joining("; "));
    }

    String requests(List<GuessedRequest> guesses) {
        return guesses.stream().map(this::request).collect(joining("; "));
    }

    private String request(GuessedRequest guess) {
        var preferred = guess.preferredModel() == null ? null : models.get(guess.preferredModel());
        return amount(guess)
                + (preferred == null ? "" : ", preferably " + preferred)
                + (guess.needsAarch32() ? ", runs 32-bit Arm code" : "");
    }

    private static String amount(GuessedRequest guess) {
        return switch (guess.kind()) {
            case WHOLE_MACHINE -> Counted.of(guess.quantity(), "whole machine");
            case VM -> Counted.of(guess.quantity(), "virtual machine");
            case HOSTED_CI -> "hosted CI" + (guess.quantity() == 1 ? "" : ", %d times".formatted(guess.quantity()));
        };
    }
}
