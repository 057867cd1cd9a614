package org.worksonarm.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Speaks the REST API of GitHub. */
final class GitHub implements RepositoryHost {

    private static final String UNKNOWN_LICENCE = "NOASSERTION";

    private final RepositoryAddress address;
    private final ApiCalls calls;
    private final String base;

    GitHub(RepositoryAddress address, ApiCalls calls) {
        this.address = address;
        this.calls = calls;
        this.base = "/repos/" + address.path();
    }

    @Override
    public Optional<Profile> profile() {
        return calls.json(base)
                .map(node -> new Profile(
                        PlainText.of(node, "name", 120),
                        PlainText.of(node, "description", 500),
                        licence(node.path("license")),
                        PlainText.of(node, "homepage", 500),
                        node.path("stargazers_count").asLong(0),
                        node.path("archived").asBoolean(false)));
    }

    private static @Nullable String licence(JsonNode licence) {
        var spdx = PlainText.of(licence, "spdx_id", 60);
        return PlainText.orNull(UNKNOWN_LICENCE.equals(spdx) ? PlainText.of(licence, "name", 60) : spdx);
    }

    @Override
    public List<Language> languages() {
        return calls.json(base + "/languages").map(Languages::of).orElse(List.of());
    }

    @Override
    public Optional<Release> lastRelease() {
        return calls.json(base + "/releases/latest").map(node -> {
            var tag = PlainText.of(node, "tag_name", 200);
            var names = StreamSupport.stream(node.path("assets").spliterator(), false)
                    .map(asset -> PlainText.of(asset, "name", 200));
            return new Release(
                    tag,
                    instant(PlainText.of(node, "published_at", 40)),
                    address.web() + "/releases/tag/" + UriUtils.encode(tag, UTF_8),
                    names.toList());
        });
    }

    static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public Folder folder(String path) {
        var entries = calls.json(base + "/contents/" + UriUtils.encodePath(path, UTF_8));
        return entries.map(GitHub::folder).orElse(Folder.empty());
    }

    private static Folder folder(JsonNode entries) {
        var byKind = StreamSupport.stream(entries.spliterator(), false)
                .filter(JsonNode::isObject)
                .collect(Collectors.groupingBy(
                        entry -> PlainText.of(entry, "type", 20),
                        Collectors.mapping(entry -> PlainText.of(entry, "path", 500), Collectors.toList())));
        return new Folder(byKind.getOrDefault("file", List.of()), byKind.getOrDefault("dir", List.of()));
    }

    @Override
    public Optional<String> text(String file) {
        return calls.text(base + "/contents/" + UriUtils.encodePath(file, UTF_8), "application/vnd.github.raw+json");
    }

    @Override
    public String link(String file) {
        return address.web() + "/blob/HEAD/" + UriUtils.encodePath(file, UTF_8);
    }
}
