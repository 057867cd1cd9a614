package org.worksonarm.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Finds out what a start for real lacks, all at once. */
class RequiredSettings {

    private static final Pattern USER_IN_URL = Pattern.compile("[?&]user=[^&]");
    private static final Pattern PASSWORD_IN_URL = Pattern.compile("[?&]password=");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+(/[^?#\\s]*)?");

    private final Environment environment;

    RequiredSettings(Environment environment) {
        this.environment = environment;
    }

    void check() {
        var missing = new ArrayList<MissingSetting>();
        missing.addAll(database());
        missing.addAll(new SignInProviders(environment).missing());
        missing.addAll(firstAdmin());
        missing.addAll(mail());
        missing.addAll(objectStore());
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    private List<MissingSetting> database() {
        var url = environment.getProperty("spring.datasource.url");
        var missing = new ArrayList<MissingSetting>();
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            missing.add(MissingSetting.of(
                    "SPRING_DATASOURCE_URL",
                    "where the PostgreSQL database is (version 15 or newer), beginning with jdbc:postgresql:",
                    "jdbc:postgresql://db.example.org:5432/portal"));
        }
        if (isBlank("spring.datasource.username") && !isInUrl(USER_IN_URL, url)) {
            missing.add(MissingSetting.of("SPRING_DATASOURCE_USERNAME", "the database user", "portal"));
        }
        if (environment.getProperty("spring.datasource.password") == null && !isInUrl(PASSWORD_IN_URL, url)) {
            missing.add(MissingSetting.of(
                    "SPRING_DATASOURCE_PASSWORD",
                    "the password of the database user; empty where the database asks for none",
                    "a-long-secret"));
        }
        return missing;
    }

    private List<MissingSetting> firstAdmin() {
        return isBlank("portal.sign-in.first-admin")
                ? List.of(MissingSetting.of(
                        "PORTAL_SIGN_IN_FIRST_ADMIN",
                        "who runs the programme: a GitHub login, or an e-mail address that the OIDC provider verified",
                        "ada@example.org"))
                : List.of();
    }

    private List<MissingSetting> mail() {
        var missing = new ArrayList<MissingSetting>();
        if (!ADDRESS.matcher(environment.getProperty("portal.address", "")).matches()) {
            missing.add(MissingSetting.of(
                    "PORTAL_ADDRESS",
                    "where people reach the portal, beginning with https:// or http://; links in mails begin with it",
                    "https://portal.example.org"));
        }
        if (!isBlank("spring.mail.host") && isBlank("portal.mail.from")) {
            missing.add(MissingSetting.of(
                    "PORTAL_MAIL_FROM",
                    "whom mails come from, needed where SPRING_MAIL_HOST is set",
                    "\"Works on Arm <portal@example.org>\""));
        }
        return missing;
    }

    private List<MissingSetting> objectStore() {
        return "s3".equalsIgnoreCase(environment.getProperty("portal.attachments.store"))
                ? Stream.of(
                                objectStore("endpoint", "https://s3.example.org"),
                                objectStore("bucket", "portal"),
                                objectStore("access-key", "portal"),
                                objectStore("secret-key", "a-long-secret"))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Optional<MissingSetting> objectStore(String name, String example) {
        return isBlank("portal.attachments.s3." + name)
                ? Optional.of(MissingSetting.of(
                        "PORTAL_ATTACHMENTS_S3_" + name.replace("-", "").toUpperCase(Locale.ROOT),
                        "the " + name.replace('-', ' ') + " of the object store, as PORTAL_ATTACHMENTS_STORE is s3",
                        example))
                : Optional.empty();
    }

    private boolean isBlank(String property) {
        return !StringUtils.hasText(environment.getProperty(property));
    }

    private static boolean isInUrl(Pattern parameter, @Nullable String url) {
        return url != null && parameter.matcher(url).find();
    }
}
