package org.worksonarm.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Speaks the REST API of GitLab, version 4. */
final class GitLab implements RepositoryHost {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 3;

    /** GitLab's keys are SPDX identifiers in lower case; these are not simply in capitals. */
    private static final Map<String, String> SPDX = Map.of(
            "APACHE-2.0", "Apache-2.0",
            "BSD-2-CLAUSE", "BSD-2-Clause",
            "BSD-3-CLAUSE", "BSD-3-Clause",
            "BSD-3-CLAUSE-CLEAR", "BSD-3-Clause-Clear",
            "ARTISTIC-2.0", "Artistic-2.0",
            "UNLICENSE", "Unlicense",
            "ZLIB", "Zlib",
            "POSTGRESQL", "PostgreSQL");

    private final RepositoryAddress address;
    private final ApiCalls calls;
    private final String base;

    GitLab(RepositoryAddress address, ApiCalls calls) {
        this.address = address;
        this.calls = calls;
        this.base = "/projects/" + UriUtils.encode(address.path(), UTF_8);
    }

    @Override
    public Optional<Profile> profile() {
        return calls.json(base + "?license=true")
                .map(node -> new Profile(
                        PlainText.of(node, "name", 120),
                        PlainText.of(node, "description", 500),
                        licence(node.path("license")),
                        null,
                        node.path("star_count").asLong(0),
                        node.path("archived").asBoolean(false)));
    }

    private static @Nullable String licence(JsonNode licence) {
        var key = PlainText.of(licence, "key", 60).toUpperCase(Locale.ROOT);
        return PlainText.orNull("OTHER".equals(key) ? PlainText.of(licence, "name", 60) : SPDX.getOrDefault(key, key));
    }

    @Override
    public List<Language> languages() {
        return calls.json(base + "/languages").map(Languages::of).orElse(List.of());
    }

    @Override
    public Optional<Release> lastRelease() {
        return calls.json(base + "/releases?per_page=1")
                .map(releases -> releases.path(0))
                .filter(JsonNode::isObject)
                .map(this::release);
    }

    private Release release(JsonNode node) {
        var tag = PlainText.of(node, "tag_name", 200);
        var names = StreamSupport.stream(node.path("assets").path("links").spliterator(), false)
                .map(asset -> PlainText.of(asset, "name", 200));
        return new Release(
                tag,
                GitHub.instant(PlainText.of(node, "released_at", 40)),
                address.web() + "/-/releases/" + UriUtils.encode(tag, UTF_8),
                names.toList());
    }

    @Override
    public Folder folder(String path) {
        var entries = new ArrayList<JsonNode>();
        for (var page = 1; page <= MOST_PAGES && entries.size() == (page - 1) * PAGE; page++) {
            calls.json(base
                            + "/repository/tree?per_page=%d&page=%d&path=%s"
                                    .formatted(PAGE, page, UriUtils.encode(path, UTF_8)))
                    .ifPresent(found -> found.forEach(entries::add));
        }
        return new Folder(paths(entries, "blob"), paths(entries, "tree"));
    }

    private static List<String> paths(List<JsonNode> entries, String type) {
        return entries.stream()
                .filter(entry -> type.equals(PlainText.of(entry, "type", 20)))
                .map(entry -> PlainText.of(entry, "path", 500))
                .toList();
    }

    @Override
    public Optional<String> text(String file) {
        return calls.text(base + "/repository/files/" + UriUtils.encode(file, UTF_8) + "/raw?ref=HEAD", "text/plain");
    }

    @Override
    public String link(String file) {
        return address.web() + "/-/blob/HEAD/" + UriUtils.encodePath(file, UTF_8);
    }
}
