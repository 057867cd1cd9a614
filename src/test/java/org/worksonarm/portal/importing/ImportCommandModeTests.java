package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

class ImportCommandModeTests {

    @Test
    void importIsACommandWithoutAWebServer() {
        var environment = started("import", "issues.json", "--dry-run");

        assertThat(environment.getProperty("spring.main.web-application-type")).isEqualTo("none");
        assertThat(environment.getProperty("portal.command")).isEqualTo("import");
    }

    @Test
    void importWithoutAFileIsStillTheCommand() {
        assertThat(started("import").getProperty("portal.command")).isEqualTo("import");
    }

    @Test
    void anythingElseIsThePortal() {
        assertThat(started("important").getProperty("portal.command")).isNull();
        assertThat(started().getProperty("portal.command")).isNull();
    }

    private static StandardEnvironment started(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        new ImportCommandMode().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
