package org.worksonarm.portal.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of the demo programme: started here, or found where another process of the same demo, such as the
 * portal beside its import command, runs it already. Whoever opens it first, or after a filling that was cut short, gets
 * it empty and alone, and must say when it is filled; everybody else waits for that.
 */
class DemoDatabase implements AutoCloseable {

    private final @Nullable EmbeddedPostgres started;
    private final DemoServer server;
    private @Nullable Connection turn;

    private DemoDatabase(@Nullable EmbeddedPostgres started, DemoServer server) {
        this.started = started;
        this.server = server;
    }

    static synchronized DemoDatabase in(Path directory) throws IOException, SQLException {
        var database = foundOrStarted(Files.createDirectories(directory));
        var filling = new DemoFilling(directory);
        if (!filling.isComplete()) {
            database.turn = database.server.waitForTurn();
            database.prepare(filling);
        }
        return database;
    }

    String url() {
        return server.url();
    }

    /** Lets those in who wait for a filled demo. */
    void release() throws SQLException {
        if (turn != null) {
            turn.close();
            turn = null;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        release();
        if (started != null) {
            started.close();
        }
    }

    /** Of two that start at once, the second finds what the first has started. */
    private static DemoDatabase foundOrStarted(Path directory) throws IOException {
        var file = directory.resolve("lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var data = directory.resolve("postgres");
            var running = DemoServer.runningOn(data);
            return running.isPresent() ? new DemoDatabase(null, running.get()) : start(directory, data);
        }
    }

    private static DemoDatabase start(Path directory, Path data) throws IOException {
        var filling = new DemoFilling(directory);
        if (!filling.isComplete()) {
            filling.clearAway();
        }
        DemoServer.forgetDead(data);
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
        return new DemoDatabase(postgres, new DemoServer(postgres.getPort()));
    }

    /** While this one waited, another may have filled it, or have died of trying. */
    private void prepare(DemoFilling filling) throws SQLException {
        if (filling.isComplete()) {
            release();
        } else if (turn != null) {
            DemoServer.empty(turn);
        }
    }
}
