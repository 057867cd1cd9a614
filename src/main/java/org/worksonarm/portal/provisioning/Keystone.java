package org.worksonarm.portal.provisioning;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Signs in to a cloud, and again before its token ends or once the cloud takes it no more. */
final class Keystone {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final CloudHttp http;
    private final URI identity;
    private final CloudSettings settings;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Token token;

    Keystone(CloudHttp http, URI identity, CloudSettings settings, Clock clock) {
        this.http = http;
        this.identity = identity;
        this.settings = settings;
        this.clock = clock;
    }

    String token() {
        lock.lock();
        try {
            var known = token;
            if (known == null || known.endsAt().minus(AHEAD).isBefore(clock.instant())) {
                known = signIn();
                token = known;
            }
            return known.value();
        } finally {
            lock.unlock();
        }
    }

    /** Unless another thread has done so. */
    void forget(String refused) {
        lock.lock();
        try {
            if (token != null && token.value().equals(refused)) {
                token = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private Token signIn() {
        var response = http.send(request());
        var body = Reply.of(response).orTrouble("Sign-in");
        var value = response.headers()
                .firstValue("X-Subject-Token")
                .orElseThrow(() -> new CloudTrouble("Sign-in: the cloud gave no token."));
        return new Token(value, endsAt(body.path("token").path("expires_at").asString("")));
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(identity + "/auth/tokens"))
                .timeout(http.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("auth", auth()))))
                .build();
    }

    private Map<String, Object> auth() {
        var user = Map.of(
                "name", settings.user(),
                "password", settings.password(),
                "domain", Map.of("name", settings.userDomain()));
        var scope = Map.of("name", settings.project(), "domain", Map.of("name", settings.projectDomain()));
        return Map.of(
                "identity", Map.of("methods", List.of("password"), "password", Map.of("user", user)),
                "scope", Map.of("project", scope));
    }

    private Instant endsAt(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            return clock.instant().plus(Duration.ofMinutes(10));
        }
    }

    private record Token(String value, Instant endsAt) {}
}
