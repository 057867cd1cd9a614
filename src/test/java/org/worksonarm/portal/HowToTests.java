package org.worksonarm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.PersistenceTest;

/** The SQL in the instructions works on the schema as it is. */
@PersistenceTest
class HowToTests {

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Autowired
    JdbcClient jdbc;

    @Test
    void addsAFocusArea() throws IOException {
        follow("add-a-focus-area.md");

        assertThat(count("select count(*) from focus_area where slug = 'security'"))
                .isOne();
    }

    @Test
    void addsAMachineModel() throws IOException {
        follow("add-a-machine-model.md");

        assertThat(count("select count(*) from machine_model where slug = 'ampereone-a192'"))
                .isOne();
    }

    private void follow(String instructions) throws IOException {
        var sql = SQL.matcher(Files.readString(Path.of("docs", "how-to", instructions)));
        assertThat(sql.find()).isTrue();
        for (var statement : sql.group(1).split(";\n", -1)) {
            if (!statement.isBlank()) {
                jdbc.sql(statement).update();
            }
        }
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }
}
