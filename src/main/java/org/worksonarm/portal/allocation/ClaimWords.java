package org.worksonarm.portal.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worksonarm.portal.allocation.BoardRequests.Asked;
import org.worksonarm.portal.application.Equipment.Jobs;
import org.worksonarm.portal.application.RequestKind;

/** Says what one line of a request takes. */
record ClaimWords(Asked line, Want want, Map<String, String> modelNames) {

    private static final int MODELS = 4;

    String title() {
        var said = new NeedWords(line.need(), modelNames);
        var words = new ArrayList<>(List.of(said.title()));
        words.addAll(said.details());
        return String.join(", ", words);
    }

    String period() {
        return want.period().words();
    }

    String servedBy() {
        var models = want.models();
        return models.size() <= MODELS
                ? Wording.list(models)
                : Wording.list(List.of(
                        String.join(", ", models.subList(0, MODELS - 1)),
                        "%d more models".formatted(models.size() - MODELS + 1)));
    }

    List<String> unknown() {
        var need = line.need();
        var unknown = new ArrayList<String>();
        add(unknown, need.months() == null, "for how long: six months are counted");
        add(unknown, need.kind() == RequestKind.VM && need.vcpu() == null, "what size: the usual one is counted");
        add(unknown, need.kind() == RequestKind.HOSTED_CI && need.ciJobs() == null, "how many jobs: one is counted");
        add(unknown, need.equipment().jobs() == Jobs.NOT_SURE, "whose jobs run on it");
        add(unknown, !want.sure() && !want.models().isEmpty(), "whether a machine that there is surely fits");
        return unknown;
    }

    /** Why it runs out, and what that means for this line. */
    String shortage(Shortage shortage) {
        return switch (shortage) {
            case Shortage.NoneFree _ ->
                want.models().isEmpty()
                        ? "No model that can be lent fits."
                        : "None that fits is free for all these days.";
            case Shortage.Crowded(var day, var asked, var machines) ->
                "From %s on, %s compete for %s."
                        .formatted(
                                Wording.day(day),
                                Wording.count(asked, "unit", "units"),
                                Wording.count(machines, "machine", "machines"));
            case Shortage.NoWay _ -> "Every way to share the machines was tried.";
            case Shortage.NoneFound _ -> "No way to share the machines was found; there may be one.";
        };
    }

    private static void add(List<String> unknown, boolean missing, String words) {
        if (missing) {
            unknown.add(words);
        }
    }
}
