package org.worksonarm.portal.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of the demo programme: started here, or found where another process of the same demo, such as the
 * portal beside its import command, runs it already.
 */
class DemoDatabase implements AutoCloseable {

    private final @Nullable EmbeddedPostgres started;
    private final int port;

    private DemoDatabase(@Nullable EmbeddedPostgres started, int port) {
        this.started = started;
        this.port = port;
    }

    static DemoDatabase in(Path directory) throws IOException {
        var data = directory.resolve("postgres");
        var running = runningPort(data);
        if (running.isPresent()) {
            return new DemoDatabase(null, running.get());
        }
        Files.createDirectories(directory);
        var filling = new DemoFilling(directory);
        if (!filling.isComplete()) {
            filling.clearAway();
        }
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
        return new DemoDatabase(postgres, postgres.getPort());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port);
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    /** PostgreSQL writes its process id on the first line of this file and its port on the fourth. */
    private static Optional<Integer> runningPort(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        var alive = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).isPresent();
        return alive && lines.size() > 3
                ? Optional.of(Integer.valueOf(lines.get(3).strip()))
                : Optional.empty();
    }
}
