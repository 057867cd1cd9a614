package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that can change about a site. */
record SiteDetails(
        String name,
        String city,
        String country,
        String provider,
        @Nullable LocalDate closesOn) {

    SiteDetails closing(LocalDate day) {
        return new SiteDetails(name, city, country, provider, day);
    }

    /** As the record keeps them, one by one. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("city", city);
        fields.put("country", country);
        fields.put("provider", provider);
        fields.put("closesOn", Objects.toString(closesOn, ""));
        return fields;
    }

    /** As the record keeps it. */
    String words() {
        var closing = closesOn == null ? "" : ", closes on " + closesOn;
        return "%s, %s %s, %s%s".formatted(name, city, country, provider, closing);
    }
}
