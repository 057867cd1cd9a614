package org.worksonarm.portal.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an application's status page that another module adds, such as the decision or the machines. */
public interface StatusPanel {

    Optional<Panel> panelFor(ApplicationId application);

    /**
     * What the page shows.
     *
     * @param template a template with a fragment {@code panel(model)}
     * @param model a record
     * @param headline what the whole page says first while the application is accepted; null to leave it as it is
     */
    record Panel(String template, Object model, @Nullable String headline) {

        public Panel(String template, Object model) {
            this(template, model, null);
        }
    }
}
