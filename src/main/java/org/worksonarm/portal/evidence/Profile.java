package org.worksonarm.portal.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a repository says of itself.
 *
 * @param licence its SPDX identifier, or the name that the host has for it; null where the host knows none
 */
record Profile(
        String name,
        String description,
        @Nullable String licence,
        @Nullable String website,
        long stars,
        boolean archived) {

    Profile {
        website = website != null && isWebAddress(website) ? website : null;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
