package org.worksonarm.portal.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds a Chromium, or gets one where none is installed; each step is taken only when those before it led to none. */
final class ChromiumSearch {

    private static final List<String> NAMES =
            List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
    private static final int PATIENCE_IN_MINUTES = 5;

    private ChromiumSearch() {}

    static Stream<LaunchOptions> candidates() {
        return Stream.<Supplier<Stream<LaunchOptions>>>of(
                        ChromiumSearch::named,
                        ChromiumSearch::installed,
                        ChromiumSearch::downloaded,
                        ChromiumSearch::packaged)
                .flatMap(Supplier::get);
    }

    private static Stream<LaunchOptions> named() {
        return Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of).map(ChromiumSearch::at);
    }

    private static Stream<LaunchOptions> installed() {
        return NAMES.stream()
                .map(Path.of("/usr/bin")::resolve)
                .filter(Files::isExecutable)
                .map(ChromiumSearch::at);
    }

    /** Playwright knows by itself where it puts its own. */
    private static Stream<LaunchOptions> downloaded() {
        System.out.println("No Chromium is installed; Playwright downloads its own.");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return succeeds(java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium")
                ? Stream.of(new LaunchOptions())
                : Stream.empty();
    }

    private static Stream<LaunchOptions> packaged() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Stream.empty();
        }
        System.out.println("Playwright's own Chromium does not work here; apt installs Debian's.");
        succeeds("apt-get", "update");
        succeeds("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
        return installed(); // apt also fails over packages that have nothing to do with it
    }

    private static LaunchOptions at(Path executable) {
        return new LaunchOptions().setExecutablePath(executable);
    }

    private static boolean succeeds(String... command) {
        try {
            var log = Files.createDirectories(Path.of("target")).resolve("chromium.log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return finishes(process) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean finishes(Process process) {
        try {
            var finished = process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
            if (!finished) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
            return finished;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
