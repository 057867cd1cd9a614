package org.worksonarm.portal.kernel;

import java.net.URI;
import java.net.URISyntaxException;

/** What people may enter as the address of a page or a repository. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether a line is an address that begins with http:// or https:// and names a host. */
    public static boolean isOne(String line) {
        try {
            var address = new URI(line);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
