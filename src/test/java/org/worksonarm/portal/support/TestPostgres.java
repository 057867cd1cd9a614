package org.worksonarm.portal.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL server for all tests of a run: a container where Docker answers, else the embedded server. */
final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Server SERVER = start();

    private TestPostgres() {}

    /** The URL of a new and empty database. */
    static String newDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(SERVER.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a test database", e);
        }
        return SERVER.url(name);
    }

    private static Server start() {
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    private static Server container() {
        System.out.println("Tests run on PostgreSQL in a container (Testcontainers).");
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new Server(
                container.getHost(), container.getFirstMappedPort(), container.getUsername(), container.getPassword());
    }

    private static Server embedded() {
        System.out.println("Tests run on the embedded PostgreSQL, as no Docker answers.");
        try {
            return new Server("127.0.0.1", EmbeddedPostgres.builder().start().getPort(), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Server(String host, int port, String user, String password) {

        String url(String database) {
            return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s".formatted(host, port, database, user, password);
        }
    }
}
