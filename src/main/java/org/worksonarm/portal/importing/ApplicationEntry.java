package org.worksonarm.portal.importing;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationArchive;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.decision.Deciding;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;
import org.worksonarm.portal.importing.ImportPlan.Line;

/** Enters old records into the modules that keep applications and decisions. */
@Component
class ApplicationEntry {

    private static final String REASON = "Accepted by the programme before the portal; the old record tells no reason.";

    private final ApplicationArchive archive;
    private final Deciding deciding;
    private final HardwareCatalogue catalogue;
    private final ApplicationEventPublisher events;

    ApplicationEntry(
            ApplicationArchive archive,
            Deciding deciding,
            HardwareCatalogue catalogue,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.deciding = deciding;
        this.catalogue = catalogue;
        this.events = events;
    }

    Set<String> knownModels() {
        return catalogue.models().stream().map(MachineModel::slug).collect(Collectors.toSet());
    }

    ProjectId openProject(Line line) {
        var sources = line.entry().openness().sources();
        return archive.addProject(line.project(), sources.isEmpty() ? "" : sources.getFirst());
    }

    ApplicationId add(OldRecord entry, ProjectId project, Set<String> knownModels) {
        var entered = new AsApplication(entry, knownModels);
        var id = archive.add(entered.of(project));
        if (entered.isAccepted()) {
            deciding.recordPastAcceptance(id, REASON);
        }
        events.publishEvent(new RecordImported(id, entry.origin().url()));
        return id;
    }
}
