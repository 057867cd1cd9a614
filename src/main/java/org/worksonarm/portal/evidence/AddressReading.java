package org.worksonarm.portal.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the repository that a typed address means, or says why nobody looks there. */
@Component
class AddressReading {

    private static final int HTTPS = 443;
    private static final int DEEPEST_GROUP = 20;
    private static final int LONGEST_PATH = 400;
    private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}");
    private static final String NOT_AN_ADDRESS =
            "This is not the address of a repository. It looks like https://github.com/owner/name.";

    private final EvidenceSettings settings;

    AddressReading(EvidenceSettings settings) {
        this.settings = settings;
    }

    Read read(String typed) {
        try {
            return read(new URI(typed.strip()));
        } catch (URISyntaxException e) {
            return new Read.Refused(NOT_AN_ADDRESS);
        }
    }

    private Read read(URI uri) {
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return new Read.Refused("We look only at addresses that begin with https://.");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || (uri.getPort() != -1 && uri.getPort() != HTTPS)) {
            return new Read.Refused(NOT_AN_ADDRESS);
        }
        var name = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return settings.host(name)
                .map(host -> read(host, Objects.requireNonNullElse(uri.getRawPath(), "")))
                .orElseGet(() -> new Read.Refused("We can't look at repositories on " + name + "."));
    }

    private static Read read(KnownHost host, String path) {
        var repository = withoutGit(segments(host.kind(), path));
        if (repository.size() < 2
                || repository.size() > DEEPEST_GROUP
                || path.length() > LONGEST_PATH
                || !areNames(repository)) {
            return new Read.Refused(NOT_AN_ADDRESS);
        }
        return new Read.Repository(
                new RepositoryAddress(host, String.join("/", repository).toLowerCase(Locale.ROOT)));
    }

    /** Those that name the repository, and not what is in it. */
    private static List<String> segments(HostKind kind, String path) {
        var all = Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty());
        return switch (kind) {
            case GITHUB -> all.limit(2).toList();
            case GITLAB -> all.takeWhile(segment -> !segment.equals("-")).toList();
        };
    }

    private static boolean areNames(List<String> segments) {
        return segments.stream().allMatch(segment -> SEGMENT.matcher(segment).matches());
    }

    private static List<String> withoutGit(List<String> segments) {
        return segments.stream()
                .map(segment -> segments.indexOf(segment) > 0 ? segment.replaceFirst("\\.git$", "") : segment)
                .toList();
    }

    /** What a typed address means. */
    sealed interface Read {

        record Repository(RepositoryAddress address) implements Read {}

        record Refused(String because) implements Read {}
    }
}
