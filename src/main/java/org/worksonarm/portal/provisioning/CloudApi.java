package org.worksonarm.portal.provisioning;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One API of a cloud, in one of its versions. */
final class CloudApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int UNAUTHORIZED = 401;

    private final CloudHttp http;
    private final URI endpoint;
    private final @Nullable Keystone keystone;
    private final Map<String, String> versions;

    /** @param versions the headers by which the API is told which of its microversions is meant */
    CloudApi(CloudHttp http, URI endpoint, @Nullable Keystone keystone, Map<String, String> versions) {
        this.http = http;
        this.endpoint = endpoint;
        this.keystone = keystone;
        this.versions = Map.copyOf(versions);
    }

    Reply get(String path) {
        return ask("GET", path, null);
    }

    Reply delete(String path) {
        return ask("DELETE", path, null);
    }

    Reply send(String method, String path, Object body) {
        return ask(method, path, JSON.writeValueAsString(body));
    }

    /** A token may be withdrawn before it ends: then once more, with another. */
    private Reply ask(String method, String path, @Nullable String body) {
        if (keystone == null) {
            return Reply.of(http.send(request(method, path, body).build()));
        }
        var token = keystone.token();
        var reply = ask(method, path, body, token);
        if (reply.status() != UNAUTHORIZED) {
            return reply;
        }
        keystone.forget(token);
        return ask(method, path, body, keystone.token());
    }

    private Reply ask(String method, String path, @Nullable String body, String token) {
        return Reply.of(http.send(
                request(method, path, body).header("X-Auth-Token", token).build()));
    }

    private HttpRequest.Builder request(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(endpoint.toString().replaceFirst("/$", "") + path))
                .timeout(http.timeout())
                .header("Accept", "application/json");
        versions.forEach(request::header);
        return body == null
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }
}
