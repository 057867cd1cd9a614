package org.worksonarm.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class RequiredSettingsTests {

    private static final String CLIENT = "SPRING_SECURITY_OAUTH2_CLIENT_";

    private final Map<String, Object> variables = new HashMap<>(Map.of(
            "SPRING_DATASOURCE_URL", "jdbc:postgresql://db.example.org/portal",
            "SPRING_DATASOURCE_USERNAME", "portal",
            "SPRING_DATASOURCE_PASSWORD", "secret",
            "PORTAL_SIGN_IN_FIRST_ADMIN", "ada@example.org",
            "PORTAL_ADDRESS", "https://portal.example.org"));

    @Test
    void acceptsGithub() {
        set(CLIENT + "REGISTRATION_GITHUB_CLIENT_ID=portal", CLIENT + "REGISTRATION_GITHUB_CLIENT_SECRET=secret");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void acceptsAnyOidcProvider() {
        set(
                CLIENT + "REGISTRATION_ACME_CLIENT_ID=portal",
                CLIENT + "REGISTRATION_ACME_CLIENT_SECRET=secret",
                CLIENT + "REGISTRATION_ACME_SCOPE=openid,profile,email",
                CLIENT + "PROVIDER_ACME_ISSUER_URI=https://id.example.org");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void acceptsAUserInTheUrlAndAnEmptyPassword() {
        set(
                CLIENT + "REGISTRATION_GITHUB_CLIENT_ID=portal",
                CLIENT + "REGISTRATION_GITHUB_CLIENT_SECRET=secret",
                "SPRING_DATASOURCE_URL=jdbc:postgresql:portal?ssl=true&user=portal",
                "SPRING_DATASOURCE_PASSWORD=");
        variables.remove("SPRING_DATASOURCE_USERNAME");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        variables.clear();

        assertThat(missing())
                .isEqualTo("SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD "
                        + CLIENT + "REGISTRATION_GITHUB_CLIENT_ID "
                        + CLIENT + "REGISTRATION_GITHUB_CLIENT_SECRET PORTAL_SIGN_IN_FIRST_ADMIN PORTAL_ADDRESS");
    }

    @Test
    void refusesAnotherDatabaseThanPostgresql() {
        set(
                "SPRING_DATASOURCE_URL=postgres://db.example.org/portal",
                CLIENT + "REGISTRATION_GITHUB_CLIENT_ID=portal",
                CLIENT + "REGISTRATION_GITHUB_CLIENT_SECRET=secret");

        assertThat(missing()).isEqualTo("SPRING_DATASOURCE_URL");
    }

    @Test
    void namesWhatAnOidcProviderLacks() {
        set(CLIENT + "REGISTRATION_ACME_CLIENT_ID=portal", CLIENT + "REGISTRATION_ACME_CLIENT_SECRET=");

        assertThat(missing())
                .isEqualTo(CLIENT + "REGISTRATION_ACME_CLIENT_SECRET " + CLIENT + "PROVIDER_ACME_ISSUER_URI " + CLIENT
                        + "REGISTRATION_ACME_SCOPE");
    }

    @Test
    void asksWhomMailsComeFromOnceThereIsAMailServer() {
        set(
                CLIENT + "REGISTRATION_GITHUB_CLIENT_ID=portal",
                CLIENT + "REGISTRATION_GITHUB_CLIENT_SECRET=secret",
                "SPRING_MAIL_HOST=mail.example.org");

        assertThat(missing()).isEqualTo("PORTAL_MAIL_FROM");
    }

    @Test
    void refusesAnAddressThatNoLinkCanBeginWith() {
        set(
                CLIENT + "REGISTRATION_GITHUB_CLIENT_ID=portal",
                CLIENT + "REGISTRATION_GITHUB_CLIENT_SECRET=secret",
                "PORTAL_ADDRESS=portal.example.org");

        assertThat(missing()).isEqualTo("PORTAL_ADDRESS");
    }

    @Test
    void explainsEachSettingWithAnExample() {
        variables.remove("PORTAL_SIGN_IN_FIRST_ADMIN");

        var analysis = requireNonNull(new MissingSettingsAnalyzer().analyze(failure()));

        assertThat(analysis.getDescription())
                .contains(
                        "who runs the programme", "PORTAL_SIGN_IN_FIRST_ADMIN=ada@example.org", "GITHUB_CLIENT_SECRET");
        assertThat(analysis.getAction()).contains("environment variables");
    }

    private void set(String... lines) {
        Arrays.stream(lines).map(line -> line.split("=", 2)).forEach(line -> variables.put(line[0], line[1]));
    }

    private String missing() {
        return failure().settings().stream().map(MissingSetting::variable).collect(Collectors.joining(" "));
    }

    private MissingSettings failure() {
        return catchThrowableOfType(MissingSettings.class, this::check);
    }

    private void check() {
        var environment = new StandardEnvironment();
        var source = new SystemEnvironmentPropertySource("systemEnvironment", variables);
        environment.getPropertySources().replace("systemEnvironment", source);
        ConfigurationPropertySources.attach(environment);
        new RequiredSettings(environment).check();
    }
}
