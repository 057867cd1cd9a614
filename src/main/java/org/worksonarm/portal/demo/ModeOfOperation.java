package org.worksonarm.portal.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides between the real programme and the demo: where a database is configured, it is real. The demo listens on
 * loopback only, whatever else is configured.
 */
class ModeOfOperation implements EnvironmentPostProcessor {

    private static final String DEMO = "portal.demo.enabled";
    private static final String DEMO_ADDRESS = "http://127.0.0.1:${server.port:8080}";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var hasDatabase = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        var demo = !hasDatabase && environment.getProperty("portal.demo.allowed", Boolean.class, true);
        var settings = demo
                ? Map.<String, Object>of(DEMO, true, "server.address", "127.0.0.1", "portal.address", DEMO_ADDRESS)
                : Map.<String, Object>of(DEMO, false);
        environment.getPropertySources().addFirst(new MapPropertySource("mode of operation", settings));
    }
}
