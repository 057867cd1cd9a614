package org.worksonarm.portal.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.Dossier.Area;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** Lets other modules read applications. */
@Component
@Transactional(readOnly = true)
public class ApplicationDossiers {

    private final JdbcClient jdbc;
    private final FocusAreas focusAreas;
    private final Applications applications;
    private final Projects projects;

    ApplicationDossiers(JdbcClient jdbc, FocusAreas focusAreas, Applications applications, Projects projects) {
        this.jdbc = jdbc;
        this.focusAreas = focusAreas;
        this.applications = applications;
        this.projects = projects;
    }

    /** Whether this person takes part in the application, and so must neither review nor decide it. */
    public boolean involves(ApplicationId application, AccountId account) {
        return jdbc.sql("select count(*) from application_participant where application_id = ? and account_id = ?")
                        .params(application.value(), account.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The application, unless it is a draft, which only its team may read. */
    public Optional<Dossier> dossier(ApplicationId id) {
        return applications
                .findById(id)
                .filter(application -> application.status() != ApplicationStatus.DRAFT)
                .filter(application -> application.timeline().submittedAt() != null)
                .map(this::dossier);
    }

    Dossier dossier(Application application) {
        var project = projects.findById(application.project()).orElseThrow();
        return new Dossier(
                application.id(),
                application.number(),
                application.status(),
                application.revision(),
                application.timeline().submittedAt(),
                application.timeline().answerBy(),
                project.id(),
                project.profile().name(),
                application.isImported(),
                application.answers().title(),
                DossierText.of(application),
                application.answers().sources(),
                areas(application),
                application.content().requests(),
                modelNames(),
                application.version());
    }

    private Map<String, String> modelNames() {
        return jdbc
                .sql("select model, model_name from machine_model_card")
                .query((row, _) -> Map.entry(row.getString("model"), row.getString("model_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Area> areas(Application application) {
        var chosen = application.areas().stream().collect(Collectors.toMap(ChosenArea::focusArea, Function.identity()));
        return focusAreas.all().stream()
                .filter(area -> chosen.containsKey(area.slug()))
                .map(area -> area(area, chosen.get(area.slug())))
                .toList();
    }

    private static Area area(FocusArea area, @Nullable ChosenArea chosen) {
        return chosen == null ? new Area(area, false, "") : new Area(area, chosen.guessed(), chosen.evidence());
    }
}
