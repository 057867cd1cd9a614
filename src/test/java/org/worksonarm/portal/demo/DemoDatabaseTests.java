package org.worksonarm.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTests {

    @TempDir
    Path directory;

    @Test
    void keepsItsDataOverARestart() throws IOException, SQLException {
        try (var database = DemoDatabase.in(directory)) {
            execute(database, "create table kept (id int)");
            new DemoFilling(directory).complete();
        }

        try (var database = DemoDatabase.in(directory)) {
            assertThat(tables(database)).containsExactly("kept");
        }
    }

    @Test
    void beginsAnewWhereFillingWasCutShort() throws IOException, SQLException {
        try (var database = DemoDatabase.in(directory)) {
            execute(database, "create table half_filled (id int)");
        }

        try (var database = DemoDatabase.in(directory)) {
            assertThat(tables(database)).isEmpty();
        }
    }

    @Test
    void isSharedByASecondProcess() throws IOException, SQLException {
        try (var first = DemoDatabase.in(directory);
                var second = DemoDatabase.in(directory)) {
            execute(first, "create table shared (id int)");

            assertThat(tables(second)).containsExactly("shared");
        }
    }

    private static void execute(DemoDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(DemoDatabase database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url());
                var found = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
