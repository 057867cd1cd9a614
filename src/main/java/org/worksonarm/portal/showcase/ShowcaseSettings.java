package org.worksonarm.portal.showcase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form about the public page.
 *
 * @param slug where the page is, while it is public
 */
record ShowcaseSettings(
        UUID project,
        String projectName,
        boolean readerLeads,
        boolean accepted,
        @Nullable String slug) {

    public boolean isEditable() {
        return readerLeads && accepted;
    }
}
