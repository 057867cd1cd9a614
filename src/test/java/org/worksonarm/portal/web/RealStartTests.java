package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.RealPortal;

class RealStartTests {

    @Test
    void startStopsAndNamesAllThatIsMissing() throws IOException {
        try (var portal = RealPortal.start(Map.of("SPRING_DATASOURCE_URL", RealPortal.newDatabase()))) {
            assertThat(portal.hasGivenUp()).isTrue();
            assertThat(portal.log())
                    .contains("APPLICATION FAILED TO START")
                    .contains("REGISTRATION_GITHUB_CLIENT_ID=", "REGISTRATION_GITHUB_CLIENT_SECRET=")
                    .contains("PORTAL_SIGN_IN_FIRST_ADMIN=")
                    .doesNotContain("SPRING_DATASOURCE_URL", "Caused by");
        }
    }

    @Test
    void startWithoutDatabaseStopsWhereTheDemoIsNotAllowed() throws IOException {
        try (var portal = RealPortal.start(Map.of("PORTAL_DEMO_ALLOWED", "false"))) {
            assertThat(portal.hasGivenUp()).isTrue();
            assertThat(portal.log()).contains("SPRING_DATASOURCE_URL=jdbc:postgresql://");
        }
    }
}
