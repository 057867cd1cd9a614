package org.worksonarm.portal.evidence;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A host whose repositories may be looked at.
 *
 * @param host the name in the addresses that people type
 * @param api where its API is: the only address that is ever contacted
 */
record KnownHost(
        String host, HostKind kind, URI api, @Nullable String token) {

    KnownHost {
        if (!"https".equals(api.getScheme()) && !isLoopback(api)) {
            throw new IllegalArgumentException("the API of " + host + " must begin with https://");
        }
        token = token == null || token.isBlank() ? null : token;
    }

    private static boolean isLoopback(URI api) {
        return "http".equals(api.getScheme()) && "127.0.0.1".equals(api.getHost());
    }

    @Override
    public String toString() {
        return host;
    }
}
