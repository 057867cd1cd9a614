package org.worksonarm.portal.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a repository.
 *
 * @param ci the CI systems that are set up, each with its files
 * @param hits where arm64 is named
 * @param gaps what could not be read, in plain words
 */
record Findings(
        Profile profile,
        List<Language> languages,
        @Nullable Release release,
        List<CiFile> ci,
        List<Hit> hits,
        List<String> gaps) {

    Findings {
        languages = List.copyOf(languages);
        ci = List.copyOf(ci);
        hits = List.copyOf(hits);
        gaps = List.copyOf(gaps);
    }

    /** A file that sets up a CI system. */
    record CiFile(String system, String path, String link) {}

    /**
     * A place that names arm64.
     *
     * @param place a file, or a release
     * @param line null for what is no text
     */
    record Hit(Sign sign, String place, @Nullable Integer line, String text, String link) {}
}
