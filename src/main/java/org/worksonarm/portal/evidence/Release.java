package org.worksonarm.portal.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last release, with the names of the files that came with it. */
record Release(String name, @Nullable Instant at, String link, List<String> assets) {

    Release {
        assets = List.copyOf(assets);
    }
}
