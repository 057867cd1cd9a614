package org.worksonarm.portal.decision;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;
import org.worksonarm.portal.decision.AppealLook.Shown;

/** Tells a team that it may appeal, or what became of its appeal. */
@Component
@Order(3)
class AppealPanel implements StatusPanel {

    private final AppealLook appeals;
    private final Appealable appealable;

    AppealPanel(AppealLook appeals, Appealable appealable) {
        this.appeals = appeals;
        this.appealable = appealable;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var appeal = appeals.of(application).orElse(null);
        return appeal == null && !appealable.isThere(application)
                ? Optional.empty()
                : Optional.of(new Panel("decision/appeal-panel", new Told(application.value(), appeal)));
    }

    /** What the panel shows; {@code appeal} is null where there is none yet. */
    record Told(UUID application, @Nullable Shown appeal) {}
}
