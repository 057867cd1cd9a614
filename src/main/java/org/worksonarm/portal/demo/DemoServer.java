package org.worksonarm.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A running PostgreSQL of the demo. */
record DemoServer(int port) {

    private static final long FILLING = 20_261_123L;

    /** PostgreSQL writes its port on the fourth line of this file, and leaves the file behind when it is killed. */
    static Optional<DemoServer> runningOn(Path data) throws IOException {
        var file = note(data);
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.size() < 4 || !lines.get(3).strip().matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(new DemoServer(Integer.parseInt(lines.get(3).strip())))
                .filter(server -> server.serves(data));
    }

    /** A dead one's process id may belong to somebody else by now, which PostgreSQL would take for itself. */
    static void forgetDead(Path data) throws IOException {
        Files.deleteIfExists(note(data));
    }

    static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port);
    }

    /** A connection that keeps everybody else from filling as long as it is open; its process's death closes it. */
    Connection waitForTurn() throws SQLException {
        var connection = DriverManager.getConnection(url());
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + FILLING + ")");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private boolean serves(Path data) {
        try (var connection = DriverManager.getConnection(url() + "&connectTimeout=5&socketTimeout=5");
                var statement = connection.createStatement();
                var shown = statement.executeQuery("show data_directory")) {
            return shown.next() && Files.isSameFile(Path.of(shown.getString(1)), data);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private static Path note(Path data) {
        return data.resolve("postmaster.pid");
    }
}
