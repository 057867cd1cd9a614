package org.worksonarm.portal.handover;

import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of what machines start with.
 *
 * @param images where the iPXE scripts of the preconfigured images are, such as https://boot.example/images/ for
 *     https://boot.example/images/debian-13.ipxe; without it, machines start from their disk
 * @param perMinute how often a minute one address may ask for scripts
 */
@Validated
@ConfigurationProperties("portal.boot")
record BootSettings(
        @Nullable URI images, @DefaultValue("60") @Positive int perMinute) {

    BootSettings {
        if (images != null && !BootSource.isAddress(images.toString())) {
            throw new IllegalArgumentException("portal.boot.images must be an address that begins with https://");
        }
    }

    Optional<String> script(String image) {
        var name = image.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return Optional.ofNullable(images).map(base -> base.toString().replaceFirst("/?$", "/") + name + ".ipxe");
    }
}
