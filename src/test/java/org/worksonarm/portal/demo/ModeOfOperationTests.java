package org.worksonarm.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ModeOfOperationTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutDatabaseItIsTheDemo() {
        decide();

        assertThat(environment.getProperty("portal.demo.enabled", Boolean.class))
                .isTrue();
    }

    @Test
    void withDatabaseItIsReal() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/portal");

        decide();

        assertThat(environment.getProperty("portal.demo.enabled", Boolean.class))
                .isFalse();
    }

    @Test
    void containerNeverRunsTheDemo() {
        environment.setProperty("portal.demo.allowed", "false");

        decide();

        assertThat(environment.getProperty("portal.demo.enabled", Boolean.class))
                .isFalse();
    }

    @Test
    void demoListensOnLoopbackWhateverElseIsConfigured() {
        environment.setProperty("server.address", "0.0.0.0");

        decide();

        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodySwitchesTheDemoOnBesideARealDatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/portal");
        environment.setProperty("portal.demo.enabled", "true");

        decide();

        assertThat(environment.getProperty("portal.demo.enabled", Boolean.class))
                .isFalse();
    }

    private void decide() {
        new ModeOfOperation().postProcessEnvironment(environment, new SpringApplication());
    }
}
