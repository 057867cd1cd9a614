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
     * @param part by which a page leads to it; null where it needs no way to it
     */
    record Panel(
            String template,
            Object model,
            @Nullable String headline,
            @Nullable Part part) {

        public Panel(String template, Object model) {
            this(template, model, null, null);
        }

        public Panel(String template, Object model, @Nullable String headline) {
            this(template, model, headline, null);
        }

        /** The same as a part of a long page, which stands in the template under this id. */
        public Panel as(String id, String name, int unread) {
            return new Panel(template, model, headline, new Part(id, name, unread));
        }
    }

    /** A part of a long page, and how much of it its reader has not read. */
    record Part(String id, String name, int unread) {}
}
