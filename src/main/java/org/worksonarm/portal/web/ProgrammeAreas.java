package org.worksonarm.portal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** The focus areas, with how much the programme has done in each. */
@Component
@Transactional(readOnly = true)
class ProgrammeAreas {

    private final FocusAreas areas;
    private final JdbcClient jdbc;

    ProgrammeAreas(FocusAreas areas, JdbcClient jdbc) {
        this.areas = areas;
        this.jdbc = jdbc;
    }

    List<Entry> all() {
        var accepted = accepted();
        return areas.all().stream()
                .map(area -> new Entry(area, accepted.getOrDefault(area.slug(), 0)))
                .toList();
    }

    private Map<String, Integer> accepted() {
        return jdbc.sql("""
                select area, count(*) as applications
                from application_card join decision_card using (application_id), unnest(areas) as area
                where outcome = 'ACCEPTED' group by area""").query(Accepted.class).stream()
                .collect(Collectors.toMap(Accepted::area, Accepted::applications));
    }

    private record Accepted(String area, int applications) {}

    /** A focus area and how many applications in it were accepted so far. */
    record Entry(FocusArea area, int accepted) {}
}
