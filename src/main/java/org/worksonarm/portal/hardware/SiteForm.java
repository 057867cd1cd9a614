package org.worksonarm.portal.hardware;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an admin types about a new site. */
record SiteForm(
        @NotBlank(message = "{siteForm.code.missing}")
        @Pattern(regexp = "\\s*([a-z]{2,5}[0-9]{1,3}\\s*)?", message = "{siteForm.code.plain}")
        String code,

        @NotBlank(message = "{siteForm.name.missing}") @Size(max = 120, message = "{siteForm.name.long}")
        String name,

        @NotBlank(message = "{siteForm.city.missing}") @Size(max = 120, message = "{siteForm.city.long}")
        String city,

        @Pattern(regexp = "\\s*[A-Z]{2}\\s*", message = "{siteForm.country.iso}")
        String country,

        @NotBlank(message = "{siteForm.provider.missing}") @Size(max = 120, message = "{siteForm.provider.long}")
        String provider,

        @Pattern(regexp = "|\\d{4}-\\d{2}-\\d{2}", message = "{siteForm.closesOn.day}")
        String closesOn) {

    SiteForm {
        code = text(code);
        name = text(name);
        city = text(city);
        country = text(country);
        provider = text(provider);
        closesOn = text(closesOn);
    }

    static SiteForm empty() {
        return new SiteForm("", "", "", "", "", "");
    }

    ClosingDay closing() {
        return new ClosingDay(closesOn);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
