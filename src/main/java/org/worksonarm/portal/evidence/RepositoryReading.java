package org.worksonarm.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.evidence.Findings.CiFile;
import org.worksonarm.portal.evidence.Findings.Hit;

/** Reads one repository. Only what it says of itself is needed; all else that fails becomes a gap. */
final class RepositoryReading {

    private static final int MOST_FILES = 12;
    private static final int MOST_HITS_PER_FILE = 3;
    private static final int MOST_ASSETS = 5;

    private final RepositoryHost host;
    private final List<String> gaps = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    RepositoryReading(RepositoryHost host) {
        this.host = host;
    }

    Optional<Findings> read() {
        return host.profile().map(this::findings);
    }

    private Findings findings(Profile profile) {
        var files = attempt("The list of files", this::buildFiles).orElse(List.of());
        files.stream().limit(MOST_FILES).takeWhile(this::search).forEach(_ -> {});
        if (files.size() > MOST_FILES) {
            gaps.add("%d more files were not read.".formatted(files.size() - MOST_FILES));
        }
        var release = attempt("The last release", host::lastRelease).flatMap(found -> found);
        release.ifPresent(this::search);
        var languages = attempt("The languages", host::languages).orElse(List.of());
        return new Findings(profile, languages, withoutAssets(release.orElse(null)), ci(files), hits, gaps);
    }

    /** CI files first. */
    private List<String> buildFiles() {
        var root = host.folder("");
        var found = new ArrayList<>(root.files());
        BuildFiles.FOLDERS.stream()
                .filter(folder -> root.folders().contains(folder.split("/", -1)[0]))
                .forEach(folder -> found.addAll(host.folder(folder).files()));
        var first = found.stream().filter(path -> BuildFiles.ciSystem(path).isPresent());
        var then = found.stream()
                .filter(path -> BuildFiles.ciSystem(path).isEmpty())
                .filter(BuildFiles::tellOfBuilds);
        return Stream.concat(first, then).toList();
    }

    private List<CiFile> ci(List<String> files) {
        return files.stream()
                .flatMap(path ->
                        BuildFiles.ciSystem(path).map(system -> new CiFile(system, path, host.link(path))).stream())
                .toList();
    }

    /** Whether the file could be read; if not, the next could not either. */
    private boolean search(String path) {
        return attempt("The file " + path, () -> {
                    Arm64Search.in(path, host.text(path).orElse("")).stream()
                            .limit(MOST_HITS_PER_FILE)
                            .map(sighting -> hit(path, sighting))
                            .forEach(hits::add);
                    return true;
                })
                .isPresent();
    }

    private Hit hit(String path, Sighting sighting) {
        var text = PlainText.clean(sighting.text(), 200);
        return new Hit(sighting.sign(), path, sighting.line(), text, host.link(path) + "#L" + sighting.line());
    }

    private void search(Release release) {
        release.assets().stream()
                .filter(Arm64Words::isNamedIn)
                .limit(MOST_ASSETS)
                .map(name -> new Hit(Sign.RELEASE, release.name(), null, name, release.link()))
                .forEach(hits::add);
    }

    private static @Nullable Release withoutAssets(@Nullable Release release) {
        return release == null ? null : new Release(release.name(), release.at(), release.link(), List.of());
    }

    private <T> Optional<T> attempt(String what, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (HostTrouble trouble) {
            gaps.add("%s could not be read: %s".formatted(what, trouble.inPlainWords()));
            return Optional.empty();
        }
    }
}
