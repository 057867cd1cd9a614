package org.worksonarm.portal.importing;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Called with {@code import}, the portal is a command: no web server, and nothing on the console but its answer. */
class ImportCommandMode implements EnvironmentPostProcessor {

    static final String COMMAND = "import";

    private static final Map<String, Object> SETTINGS = Map.of(
            "portal.command", COMMAND,
            "spring.main.web-application-type", "none",
            "spring.main.keep-alive", "false",
            "spring.main.banner-mode", "off",
            "spring.main.log-startup-info", "false",
            "logging.level.root", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var words = environment.getProperty("nonOptionArgs", "");
        if (words.equals(COMMAND) || words.startsWith(COMMAND + ",")) {
            environment.getPropertySources().addFirst(new MapPropertySource("import command", SETTINGS));
        }
    }
}
