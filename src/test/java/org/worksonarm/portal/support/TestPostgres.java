package org.worksonarm.portal.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL server for all tests of a run: a container where Docker answers, else the embedded server. It ends
 * with the run.
 */
final class TestPostgres {

    /** Each test context keeps a pool open. */
    private static final String CONNECTIONS = "400";

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
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return embedded("no Docker answers");
        }
        try {
            return container();
        } catch (ContainerLaunchException | ContainerFetchException e) {
            return embedded("Docker has no PostgreSQL for us: " + e.getMessage());
        }
    }

    @SuppressWarnings("resource") // Testcontainers stops it with the run
    private static Server container() {
        var container = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "max_connections=" + CONNECTIONS, "-c", "fsync=off");
        container.start();
        System.out.println("Tests run on PostgreSQL 18 in a container, by Testcontainers.");
        return new Server(
                container.getHost(), container.getFirstMappedPort(), container.getUsername(), container.getPassword());
    }

    /** Its shutdown hook stops it and clears its files away. */
    @SuppressWarnings("resource")
    private static Server embedded(String reason) {
        System.out.printf("Tests run on the embedded PostgreSQL 18, as %s.%n", reason);
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", CONNECTIONS)
                    .setRegisterShutdownHook(true)
                    .start();
            return new Server("127.0.0.1", postgres.getPort(), "postgres", "");
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
