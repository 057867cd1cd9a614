package org.worksonarm.portal.feed;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/** Finds the sites whose calendars admins read. */
@Component
@Transactional(readOnly = true)
class WatchedSites {

    private final JdbcClient jdbc;

    WatchedSites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WatchedSite find(UUID id) {
        return jdbc.sql("select site_id, site, site_name from site_card where site_id = ?")
                .param(id)
                .query(WatchedSite.class)
                .optional()
                .orElseThrow(() -> new NotFound("site " + id));
    }

    /** One site by its code. */
    record WatchedSite(UUID siteId, String site, String siteName) {}
}
