package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sites for the pages of admins. */
@Component
@Transactional(readOnly = true)
class SiteLists {

    private static final String SELECT = """
            select s.*, (select count(*) from machine m where m.site_id = s.site_id and m.state <> 'RETIRED') as machines
            from site s
            """;

    private final JdbcClient jdbc;

    SiteLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SiteView> all() {
        return jdbc.sql(SELECT + "order by s.code").query(SiteView.class).list();
    }

    Optional<SiteView> find(SiteId id) {
        return jdbc.sql(SELECT + "where s.site_id = ?")
                .param(id.value())
                .query(SiteView.class)
                .optional();
    }
}
