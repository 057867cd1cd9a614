package org.worksonarm.portal.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the demo programme.
 *
 * @param directory where the demo programme keeps its database
 */
@ConfigurationProperties("portal.demo")
record DemoSettings(Path directory) {}
