package org.worksonarm.portal.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.worksonarm.portal.Portal;

/** The portal in a process of its own, set up by environment variables alone, as an operator would do it. */
public final class RealPortal implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private RealPortal(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts and waits until it serves pages, or has given up. */
    public static RealPortal start(Map<String, String> variables) throws IOException {
        var log = Files.createTempFile("portal", ".log");
        var builder = new ProcessBuilder(java(), "-cp", classPath(), Portal.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PORTAL_"));
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().putAll(variables);
        var portal = new RealPortal(builder.start(), log);
        Awaitility.await().atMost(PATIENCE).until(() -> portal.isRunning() || portal.hasGivenUp());
        return portal;
    }

    /** The URL of a new and empty database, which names its user and password. */
    public static String newDatabase() {
        return TestPostgres.newDatabase();
    }

    public boolean hasGivenUp() {
        return !process.isAlive();
    }

    /** As a power cut does: nothing is finished, nothing is told to anybody. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException("the log of the portal cannot be read", e);
        }
    }

    public String url(String path) {
        var port = PORT.matcher(log());
        if (!port.find()) {
            throw new IllegalStateException("the portal does not run:\n" + log());
        }
        return "http://127.0.0.1:" + port.group(1) + path;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(log);
    }

    private boolean isRunning() {
        return log().contains("Started Portal");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Without the tests, whose configuration must not be found. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
