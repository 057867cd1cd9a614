package org.worksonarm.portal.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.Equipment.Boot;
import org.worksonarm.portal.application.Revisions.Kept;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** Puts all that a revision says into text, by heading. */
@Component
class RevisionTexts {

    private final FocusAreas focusAreas;
    private final HardwareCatalogue catalogue;
    private final MessageSource messages;

    RevisionTexts(FocusAreas focusAreas, HardwareCatalogue catalogue, MessageSource messages) {
        this.focusAreas = focusAreas;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** Of all these revisions, in their order, by one look at the focus areas and one at the models. */
    List<Map<String, String>> of(List<Kept> revisions) {
        var areas = focusAreas.all();
        var models = catalogue.models().stream().collect(Collectors.toMap(MachineModel::slug, MachineModel::name));
        return revisions.stream().map(kept -> text(kept, areas, models)).toList();
    }

    private Map<String, String> text(Kept kept, List<FocusArea> areas, Map<String, String> models) {
        var text = new LinkedHashMap<String, String>();
        text.put("Title", kept.answers().title());
        DossierText.of(kept.answers(), kept.furtherAnswers())
                .forEach(section -> text.put(section.heading(), section.text()));
        text.put("Where the code is", kept.answers().sourceUrls());
        text.put("Focus areas", named(kept, areas));
        for (var at = 0; at < kept.requests().size(); at++) {
            text.put("Request " + (at + 1), text(kept.requests().get(at), models));
        }
        return text;
    }

    private static String named(Kept kept, List<FocusArea> areas) {
        var chosen = kept.areas().stream().map(ChosenArea::focusArea).collect(Collectors.toSet());
        return areas.stream()
                .filter(area -> chosen.contains(area.slug()))
                .map(FocusArea::name)
                .collect(Collectors.joining("\n"));
    }

    private String text(ResourceNeed need, Map<String, String> models) {
        var lines = new StringBuilder(need.quantity() + " × " + label("RequestKind.", need.kind()));
        var model = need.preferredModel();
        add(lines, "Model", model == null ? null : models.getOrDefault(model, model));
        add(lines, "Processors", need.vcpu());
        add(lines, "Memory in GiB", need.ramGib());
        add(lines, "Disk in GiB", need.diskGib());
        add(lines, "Jobs at once", need.ciJobs());
        add(lines, "32-bit code (AArch32)", label("Answer.", need.aarch32()));
        add(lines, "ARMv8.2", label("Answer.", need.armv82()));
        add(lines, "From", need.startsOn());
        add(lines, "Months", need.months());
        add(lines, "After that", need.continuing() ? "the need goes on" : null);
        add(lines, "Hours a week", need.hoursPerWeek());
        addEquipment(lines, need.equipment());
        add(lines, "Note", need.note().isBlank() ? null : need.note());
        return lines.toString();
    }

    private void addEquipment(StringBuilder lines, Equipment equipment) {
        add(lines, "KVM", label("Answer.", equipment.kvm()));
        add(lines, "NVMe", label("Answer.", equipment.nvme()));
        add(lines, "Network", equipment.network().isBlank() ? null : equipment.network());
        if (equipment.boot() != Boot.ANY) {
            add(lines, "Start", label("Equipment.Boot.", equipment.boot()) + ": " + equipment.bootSource());
        }
        add(lines, "Jobs", equipment.jobs() == null ? null : label("Equipment.Jobs.", equipment.jobs()));
        add(lines, "Minutes a month", equipment.ciMinutes());
    }

    private static void add(StringBuilder lines, String label, @Nullable Object value) {
        if (value != null) {
            lines.append('\n').append(label).append(": ").append(value);
        }
    }

    private String label(String prefix, Enum<?> constant) {
        return Objects.requireNonNull(messages.getMessage(prefix + constant.name(), null, Locale.ENGLISH));
    }
}
