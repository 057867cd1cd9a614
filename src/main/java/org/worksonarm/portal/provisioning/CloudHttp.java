package org.worksonarm.portal.provisioning;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reaches clouds, and turns what goes wrong on the way into trouble that passes. */
@Component
class CloudHttp implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final ProvisioningSettings settings;

    CloudHttp(ProvisioningSettings settings) {
        this.settings = settings;
    }

    Duration timeout() {
        return settings.timeout();
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CloudTrouble("The cloud did not answer: " + e.getClass().getSimpleName() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudTrouble("The portal stopped before the cloud answered.", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
