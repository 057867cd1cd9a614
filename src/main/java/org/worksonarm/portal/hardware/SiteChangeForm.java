package org.worksonarm.portal.hardware;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an admin changes about a site. Its code stays: the names of machines begin with it. */
record SiteChangeForm(
        @NotBlank(message = "{siteForm.name.missing}") @Size(max = 120, message = "{siteForm.name.long}")
        String name,

        @NotBlank(message = "{siteForm.city.missing}") @Size(max = 120, message = "{siteForm.city.long}")
        String city,

        @Pattern(regexp = "\\s*[A-Z]{2}\\s*", message = "{siteForm.country.iso}")
        String country,

        @NotBlank(message = "{siteForm.provider.missing}") @Size(max = 120, message = "{siteForm.provider.long}")
        String provider,

        @Pattern(regexp = "|\\d{4}-\\d{2}-\\d{2}", message = "{siteForm.closesOn.day}")
        String closesOn,

        @Nullable Long version) {

    SiteChangeForm {
        name = Objects.requireNonNullElse(name, "");
        city = Objects.requireNonNullElse(city, "");
        country = Objects.requireNonNullElse(country, "");
        provider = Objects.requireNonNullElse(provider, "");
        closesOn = Objects.requireNonNullElse(closesOn, "");
    }

    static SiteChangeForm of(SiteView site) {
        return new SiteChangeForm(
                site.name(),
                site.city(),
                site.country(),
                site.provider(),
                Objects.toString(site.closesOn(), ""),
                site.version());
    }

    ClosingDay closing() {
        return new ClosingDay(closesOn);
    }

    SiteDetails details() {
        return new SiteDetails(
                name.strip(),
                city.strip(),
                country.strip(),
                provider.strip(),
                closing().day().orElse(null));
    }

    /** A form without a version was never shown by the portal, so it cannot be up to date. */
    long seenVersion() {
        return version == null ? -1 : version;
    }

    /** By form field name, as the page about a stale edit compares them. */
    static Map<String, String> fields(SiteDetails saved) {
        return saved.fields();
    }
}
