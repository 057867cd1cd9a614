package org.worksonarm.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
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
        try (var first = DemoDatabase.in(directory)) {
            fill(first, "shared");

            try (var second = DemoDatabase.in(directory)) {
                assertThat(tables(second)).containsExactly("shared");
            }
        }
    }

    @Test
    void beginsAnewOnAServerThatOutlivedTheOneWhoFilledIt() throws IOException, SQLException {
        try (var killed = DemoDatabase.in(directory)) {
            execute(killed, "create table half_filled (id int)");
            killed.release();

            try (var database = DemoDatabase.in(directory)) {
                assertThat(database.url()).isEqualTo(killed.url());
                assertThat(tables(database)).isEmpty();
            }
        }
    }

    @Test
    void isNotTakenInByTheNoteOfADeadServerWhoseProcessIdSomebodyElseHas() throws IOException, SQLException {
        try (var database = DemoDatabase.in(directory)) {
            fill(database, "kept");
        }
        var note = List.of(String.valueOf(ProcessHandle.current().pid()), "elsewhere", "0", "1");
        Files.write(directory.resolve("postgres/postmaster.pid"), note);

        try (var database = DemoDatabase.in(directory)) {
            assertThat(tables(database)).containsExactly("kept");
        }
    }

    @Test
    void isFilledOnceWhereTwoStartAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(this::openFilled);
            var second = threads.submit(this::openFilled);

            try (var one = first.get();
                    var other = second.get()) {
                assertThat(tables(one)).containsExactly("filled");
                assertThat(other.url()).isEqualTo(one.url());
            }
        }
    }

    private DemoDatabase openFilled() throws IOException, SQLException {
        var database = DemoDatabase.in(directory);
        if (!new DemoFilling(directory).isComplete()) {
            fill(database, "filled");
        }
        return database;
    }

    private void fill(DemoDatabase database, String table) throws IOException, SQLException {
        execute(database, "create table " + table + " (id int)");
        new DemoFilling(directory).complete();
        database.release();
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
