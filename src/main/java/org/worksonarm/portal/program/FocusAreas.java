package org.worksonarm.portal.program;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The focus areas of the programme, in their order. */
@Component
@Transactional(readOnly = true)
public class FocusAreas {

    private final JdbcClient jdbc;

    FocusAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FocusArea> all() {
        return jdbc.sql("select slug, name, summary, examples from focus_area order by position")
                .query(FocusArea.class)
                .list();
    }
}
