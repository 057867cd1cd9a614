package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.worksonarm.portal.support.PortalTest;

/** What only a real server shows: failures outside of handlers. */
@PortalTest
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "portal.demo.allowed=false")
@Import(ErrorPagesTests.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    private static final int MORE_THAN_ALLOWED = 23_000_000;

    @LocalServerPort
    int port;

    @Test
    void failureInATemplateShowsNoHalfPage(CapturedOutput output) throws Exception {
        var response = send(request("/sign-in/failing/half"));

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("Something failed on our side").doesNotContain("The first half");
        var errorId = response.body().replaceFirst("(?s).*<code>([0-9a-f]{12})</code>.*", "$1");
        assertThat(output).contains("Failure " + errorId + " at GET /sign-in/failing/half");
    }

    @Test
    void formOfAnEndedSessionSaysThatNothingTypedIsLost() throws Exception {
        var stale = BodyPublishers.ofString("_csrf=of-an-ended-session&title=Typed");
        var response = send(request("/sign-in/failing/upload")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "SESSION=b2YtYW4tZW5kZWQtc2Vzc2lvbg==")
                .POST(stale));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("What you typed is not lost");
    }

    @Test
    void tooLargeFileIsToldInPlainWords() throws Exception {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n";
        var file = BodyPublishers.ofString(head + "x".repeat(MORE_THAN_ALLOWED) + "\r\n--b--\r\n");

        var response = send(request("/sign-in/failing/upload")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(file));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("This file is too large");
    }

    @Test
    void unknownAddressHasAPageOfItsOwn() throws Exception {
        var response = send(request("/no-such-page"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("</html>").contains("<h1");
    }

    @Test
    void pagesCarrySecurityHeadersAndOpenNoSession() throws Exception {
        var headers = send(request("/no-such-page")).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void sessionCookieIsSecureBehindAnHttpsProxy() throws Exception {
        assertThat(send(request("/sign-in/opens-session")).headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure"));
        assertThat(send(request("/sign-in/opens-session").header("X-Forwarded-Proto", "https"))
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @Controller
    static class Failing {

        @GetMapping("/sign-in/failing/half")
        String failHalfway() {
            return "test/half";
        }

        @GetMapping("/sign-in/opens-session")
        String openSession(HttpSession session) {
            session.setAttribute("note", "kept");
            return "error/404";
        }

        @PostMapping("/sign-in/failing/upload")
        String upload() {
            return "redirect:/";
        }
    }
}
