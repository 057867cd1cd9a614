package org.worksonarm.portal.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.evidence.Findings.Hit;
import org.worksonarm.portal.evidence.Repositories.Refusal;

/**
 * What the repositories of an application show.
 *
 * @param page the page that it stands on
 * @param more how many further repositories are named, which nobody looks at
 */
record EvidenceCard(String page, List<Item> items, List<Refusal> refusals, int more) {

    EvidenceCard {
        items = List.copyOf(items);
        refusals = List.copyOf(refusals);
    }

    public boolean looking() {
        return items.stream().anyMatch(Item::looking);
    }

    public boolean looked() {
        return items.stream().anyMatch(item -> item.kept() != null);
    }

    /** One repository; {@code kept} is null where nobody has looked yet. */
    record Item(String name, String link, @Nullable Kept kept) {

        public boolean looking() {
            return kept != null && kept.looking();
        }

        /** The signs that were looked for, with what was found of each. */
        public List<Found> found() {
            return hits().map(Hit::sign)
                    .distinct()
                    .sorted()
                    .map(sign -> new Found(
                            sign, hits().filter(hit -> hit.sign() == sign).toList()))
                    .toList();
        }

        public List<Sign> missing() {
            var seen = hits().map(Hit::sign).toList();
            return Arrays.stream(Sign.values())
                    .filter(sign -> !seen.contains(sign))
                    .toList();
        }

        private Stream<Hit> hits() {
            return kept == null || kept.findings() == null ? Stream.empty() : kept.findings().hits().stream();
        }
    }

    /** A sign of arm64 and the places that show it. */
    record Found(Sign sign, List<Hit> hits) {}
}
