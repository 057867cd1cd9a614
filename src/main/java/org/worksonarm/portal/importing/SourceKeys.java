package org.worksonarm.portal.importing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What addresses of source code prove: a repository or a domain, if a word of the project's name is in it. */
final class SourceKeys {

    private static final Pattern FORGE = Pattern.compile(
            "(?i)https?://(?:www\\.)?(github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org)/([\\w.-]+)(?:/([\\w.-]+))?.*");
    private static final Pattern SITE =
            Pattern.compile("(?i)https?://(?:[\\w-]+\\.)*?([\\w-]+\\.[a-z]{2,})(?:[:/?#].*)?");
    private static final Set<String> SHARED = Set.of(
            "kernel.org",
            "gnu.org",
            "nongnu.org",
            "sourceforge.net",
            "sourceforge.io",
            "googlesource.com",
            "freedesktop.org",
            "apache.org",
            "github.io",
            "gitlab.io",
            "readthedocs.io",
            "sr.ht",
            "launchpad.net",
            "debian.org",
            "google.com",
            "linaro.org",
            "eclipse.org",
            "savannah.gnu.org",
            "opendev.org",
            "pagure.io",
            "npmjs.com",
            "pypi.org",
            "crates.io",
            "docker.com",
            "packagecloud.io");

    private SourceKeys() {}

    /** Keys that two records of one project share. */
    static Set<String> of(OldRecord record) {
        Set<String> words = record.project().key();
        var keys = new HashSet<String>();
        for (String address : record.openness().sources()) {
            String place = place(address);
            words.stream()
                    .filter(word -> !place.isEmpty() && place.contains(word))
                    .forEach(word -> keys.add(place + " " + word));
        }
        return keys;
    }

    /** The accounts at code hosts that a record's code lies under. */
    static Set<String> owners(OldRecord record) {
        return record.openness().sources().stream()
                .map(FORGE::matcher)
                .filter(Matcher::matches)
                .map(forge -> forge.group(2).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String place(String address) {
        Matcher forge = FORGE.matcher(address);
        if (forge.matches()) {
            String repository = forge.group(3) == null ? "" : forge.group(3).replaceFirst("\\.git$", "");
            return repository.isEmpty() ? "" : (forge.group(2) + "/" + repository).toLowerCase(Locale.ROOT);
        }
        Matcher site = SITE.matcher(address);
        String domain = site.matches() ? site.group(1).toLowerCase(Locale.ROOT) : "";
        return SHARED.contains(domain) ? "" : domain;
    }
}
