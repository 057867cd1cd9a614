package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that can change about a site. */
record SiteDetails(
        String name,
        String city,
        String country,
        String provider,
        @Nullable LocalDate closesOn) {

    /** As the record keeps it. */
    String words() {
        var closing = closesOn == null ? "" : ", closes on " + closesOn;
        return "%s, %s %s, %s%s".formatted(name, city, country, provider, closing);
    }
}
