package org.worksonarm.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each portal under test an empty folder of its own, so that it shows a demo nobody has touched and none loses its
 * database to the next one.
 */
class FreshDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger PORTALS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder =
                Path.of("target", "demo", "portal-" + PORTALS.incrementAndGet()).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of("portal.demo.directory=" + folder).applyTo(context);
    }
}
