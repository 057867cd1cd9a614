package org.worksonarm.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the portal under test an empty folder, so that each run of the tests sees a demo nobody has touched. */
class FreshDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target", "demo").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of("portal.demo.directory=" + FOLDER).applyTo(context);
    }
}
