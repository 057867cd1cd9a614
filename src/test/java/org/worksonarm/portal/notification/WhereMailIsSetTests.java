package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WhereMailIsSetTests {

    private final ApplicationContextRunner portal = new ApplicationContextRunner().withUserConfiguration(Sender.class);

    @Test
    void sendsNothingWhereNoServerIsNamed() {
        portal.run(started -> assertThat(started).doesNotHaveBean(Sender.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void takesAnEmptyNameForNone(String name) {
        portal.withPropertyValues("spring.mail.host=" + name)
                .run(started -> assertThat(started).doesNotHaveBean(Sender.class));
    }

    @Test
    void sendsWhereAServerIsNamed() {
        portal.withPropertyValues("spring.mail.host=mail.example.org")
                .run(started -> assertThat(started).hasSingleBean(Sender.class));
    }

    @WhereMailIsSet
    static class Sender {}
}
