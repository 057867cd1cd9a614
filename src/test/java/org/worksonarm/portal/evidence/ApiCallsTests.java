package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCallsTests {

    private StubHost stub;
    private ApiCalls calls;

    @BeforeEach
    void start() throws IOException {
        stub = new StubHost();
        calls = stub.calls(stub.as("github.com", HostKind.GITHUB), Duration.ofSeconds(1));
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void takesNotFoundForNothing() {
        assertThat(calls.json("/none")).isEmpty();
        assertThat(calls.pausedUntil()).isNull();
    }

    @Test
    void sendsTheToken() {
        calls.json("/x");

        assertThat(stub.asked()).containsExactly("/api/x Bearer secret");
    }

    @ParameterizedTest
    @CsvSource({
        "403, x-ratelimit-remaining=0;x-ratelimit-reset=1795427100, 2026-11-23T09:45:00Z",
        "403, retry-after=60, 2026-11-23T09:01:00Z",
        "429, ratelimit-reset=1795427100, 2026-11-23T09:45:00Z",
        "429, retry-after=99999999, 2026-11-23T11:00:00Z",
        "429, retry-after=soon, 2026-11-23T09:10:00Z"
    })
    void noticesThatTheLimitIsReached(int status, String headers, Instant until) {
        stub.tell("/x", status, "{}", headers(headers));

        assertTrouble("/x", "github.com limits how often it is asked, and the portal has reached the limit.");
        assertThat(calls.pausedUntil()).isEqualTo(until);
    }

    @Test
    void noticesTheLastRequestBeforeTheLimit() {
        stub.tell("/x", 200, "{}", headers("x-ratelimit-remaining=0;x-ratelimit-reset=1795427100"));

        assertThat(calls.json("/x")).isPresent();
        assertThat(calls.pausedUntil()).isEqualTo(Instant.parse("2026-11-23T09:45:00Z"));
    }

    @Test
    void takesAnotherRefusalForAnError() {
        stub.tell("/x", 403, "{}", Map.of());

        assertTrouble("/x", "github.com answered with an error (403).");
    }

    @Test
    void saysThatTheTokenIsRefused() {
        stub.tell("/x", 401, "{}", Map.of());

        assertTrouble("/x", "github.com does not accept the portal's token. An admin has to renew it.");
    }

    @Test
    void givesUpWhenItTakesTooLong() {
        stub.tellSlowly("/x", Duration.ofSeconds(3));

        assertTrouble("/x", "github.com took too long to answer.");
        assertTrouble("/none", "github.com took too long to answer.");
    }

    @Test
    void readsNoHugeAnswer() {
        stub.tell("/x", "[\"" + "x".repeat(3 * 1024 * 1024) + "\"]");

        assertTrouble("/x", "github.com answered with more than we read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": ", "<html>", "{} {"})
    void saysWhatItDoesNotUnderstand(String body) {
        stub.tell("/x", body);

        assertTrouble("/x", "github.com answered with something that we don't understand.");
    }

    @Test
    void followsAMoveWithinTheApi() {
        stub.tell("/x", 301, "", Map.of("Location", stub.url() + "/y")).tell("/y", "{\"name\": \"moved\"}");

        assertThat(calls.json("/x").orElseThrow().path("name").asString()).isEqualTo("moved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/api/y",
                "http://localhost/api/y",
                "http://169.254.169.254/latest/meta-data",
                "//example.org/api/y",
                "/elsewhere",
                "/api/../elsewhere",
                "/api/a/../../elsewhere",
                "file:///etc/passwd"
            })
    void followsNowhereElse(String location) {
        stub.tell("/x", 302, "", Map.of("Location", location));

        assertTrouble("/x", "github.com sent us to another place, where the portal does not go.");
        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void endsARoundOfMoves() {
        stub.tell("/x", 302, "", Map.of("Location", stub.url() + "/x"));

        assertTrouble("/x", "github.com sent us from one address to the next.");
    }

    @Test
    void saysThatNobodyIsThere() {
        stub.close();

        assertTrouble("/x", "github.com could not be reached.");
    }

    private void assertTrouble(String path, String words) {
        assertThatExceptionOfType(HostTrouble.class)
                .isThrownBy(() -> calls.json(path))
                .withMessage(words);
    }

    private static Map<String, String> headers(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(header -> header.split("=", -1))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
    }
}
