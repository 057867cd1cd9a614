package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Admins who confirm the same list at the same moment. */
@PortalTest
@Import({Scenery.class, Shelves.class})
class BulkRaceTests {

    @Autowired
    BulkPreviews previews;

    @Autowired
    BulkChanging changing;

    @Autowired
    Shelves shelves;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        List.of("application_tag", "application_area", "application", "project")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void changesTheListOnce() throws InterruptedException {
        var admin = shelves.person("Ada", Role.ADMIN);
        IntStream.range(0, 20).forEach(number -> shelves.add("Raced " + number, 3, "edge"));
        var ids = String.join(
                " ",
                IntStream.range(0, 20)
                        .mapToObj(number -> shelves.id("Raced " + number).toString())
                        .toList());
        var form = new BulkForm(ids, "", Change.ADD_TAG, "raced", "", "", null);
        var sealed = new BulkForm(
                ids,
                "",
                Change.ADD_TAG,
                "raced",
                "",
                "",
                previews.preview(form, admin).seal());

        var answers = AtOnce.answers(IntStream.range(0, 6)
                .mapToObj(_ -> (Callable<Optional<Integer>>) () -> changing.apply(sealed, admin))
                .toList());

        assertThat(answers)
                .containsOnlyOnce(Optional.of(20))
                .filteredOn(Optional::isEmpty)
                .hasSize(5);
        assertThat(jdbc.sql("select count(*) from application_tag")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }
}
