package org.worksonarm.portal.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the portal.
 *
 * @param address what every link in a mail begins with
 */
@ConfigurationProperties("portal")
record PortalAddress(@DefaultValue("http://127.0.0.1:8080") URI address) {

    String of(String path) {
        var base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
