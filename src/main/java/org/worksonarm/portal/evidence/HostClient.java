package org.worksonarm.portal.evidence;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens repositories through the APIs of their hosts. */
@Component
class HostClient implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final EvidenceSettings settings;
    private final Clock clock;

    HostClient(EvidenceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The requests of one look, whose time begins now. */
    ApiCalls calls(KnownHost host) {
        return new ApiCalls(http, host, clock, settings.timeLimit());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
