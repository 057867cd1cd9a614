package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One site as admins see it. */
record SiteView(
        UUID siteId,
        String code,
        String name,
        String city,
        String country,
        String provider,
        @Nullable LocalDate closesOn,
        long version,
        int machines) {}
