package org.worksonarm.portal.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests of one look at a repository: to its host's API only, within one time limit, and of limited size. */
final class ApiCalls {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final KnownHost host;
    private final Clock clock;
    private final long deadline;

    private @Nullable Instant pausedUntil;

    ApiCalls(HttpClient http, KnownHost host, Clock clock, Duration limit) {
        this.http = http;
        this.host = host;
        this.clock = clock;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** Until when the host does not want to be asked again; null where it has not said so. */
    @Nullable
    Instant pausedUntil() {
        return pausedUntil;
    }

    Optional<JsonNode> json(String path) {
        return get(path, "application/json").map(this::parse);
    }

    Optional<String> text(String path, String mediaType) {
        return get(path, mediaType);
    }

    private JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new HostTrouble(host + " answered with something that we don't understand.");
        }
    }

    /** Empty where the host says that there is nothing. */
    private Optional<String> get(String path, String mediaType) {
        var address = URI.create(host.api() + path);
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var response = send(request(address, mediaType));
            notePause(response);
            if (!isRedirect(response)) {
                return body(response);
            }
            address = target(address, response);
        }
        throw new HostTrouble(host + " sent us from one address to the next.");
    }

    private HttpRequest request(URI address, String mediaType) {
        var request =
                HttpRequest.newBuilder(address).header("Accept", mediaType).header("User-Agent", "works-on-arm-portal");
        if (host.token() != null) {
            switch (host.kind()) {
                case GITHUB -> request.header("Authorization", "Bearer " + host.token());
                case GITLAB -> request.header("PRIVATE-TOKEN", host.token());
            }
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HostTrouble(host + " took too long to answer.");
        } catch (ExecutionException e) {
            throw new HostTrouble(reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HostTrouble("The look at " + host + " was broken off.");
        }
    }

    private String reason(@Nullable Throwable cause) {
        var tooMuch = cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("exceed");
        return host + (tooMuch ? " answered with more than we read." : " could not be reached.");
    }

    private Optional<String> body(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 200 -> Optional.of(new String(response.body(), StandardCharsets.UTF_8));
            case 404, 410 -> Optional.empty();
            case 401 -> throw new HostTrouble(host + " does not accept the portal's token. An admin has to renew it.");
            default ->
                throw new HostTrouble(
                        pausedUntil == null
                                ? host + " answered with an error (%d).".formatted(response.statusCode())
                                : host + " limits how often it is asked, and the portal has reached the limit.");
        };
    }

    private void notePause(HttpResponse<byte[]> response) {
        var pause = RateLimits.pause(response, clock.instant());
        if (pause != null) {
            pausedUntil = pause;
        }
    }

    private static boolean isRedirect(HttpResponse<byte[]> response) {
        return response.statusCode() / 100 == 3
                && response.headers().firstValue("Location").isPresent();
    }

    /** Renamed repositories are moved within the API; nobody follows to anywhere else. */
    private URI target(URI from, HttpResponse<byte[]> response) {
        var location = response.headers().firstValue("Location").orElse("");
        try {
            var target = from.resolve(location);
            if ((target + "").startsWith(host.api() + "/")
                    && !target.getRawPath().contains("..")) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            throw new HostTrouble(host + " answered with something that we don't understand.");
        }
        throw new HostTrouble(host + " sent us to another place, where the portal does not go.");
    }
}
