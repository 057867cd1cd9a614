package org.worksonarm.portal.application;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.Revisions.Revision;

/** Compares revisions of an application word by word. Whoever asks has made sure that its reader may see both. */
@Component
@Transactional(readOnly = true)
public class RevisionChanges {

    private final Revisions revisions;
    private final RevisionTexts texts;
    private final List<RevisionSupplement> supplements;

    RevisionChanges(Revisions revisions, RevisionTexts texts, List<RevisionSupplement> supplements) {
        this.revisions = revisions;
        this.texts = texts;
        this.supplements = supplements;
    }

    /** What differs; nothing where one of them was not kept. */
    public List<WordChange> between(ApplicationId application, int from, int to) {
        var kept = revisions.of(application);
        var before = named(kept, from);
        var after = named(kept, to);
        return before.isEmpty() || after.isEmpty() ? List.of() : between(application, before.get(), after.get());
    }

    List<WordChange> between(ApplicationId application, Revision before, Revision after) {
        var said = texts.of(List.of(before.content(), after.content()));
        var old = supplemented(said.getFirst(), application, before.number());
        var now = supplemented(said.getLast(), application, after.number());
        var headings = new LinkedHashSet<>(now.keySet());
        headings.addAll(old.keySet());
        return headings.stream()
                .filter(heading -> !old.getOrDefault(heading, "").equals(now.getOrDefault(heading, "")))
                .map(heading ->
                        WordChange.between(heading, old.getOrDefault(heading, ""), now.getOrDefault(heading, "")))
                .toList();
    }

    private Map<String, String> supplemented(Map<String, String> said, ApplicationId application, int revision) {
        var all = new LinkedHashMap<>(said);
        supplements.forEach(supplement -> all.put(supplement.heading(), supplement.textOf(application, revision)));
        return all;
    }

    private static Optional<Revision> named(List<Revision> kept, int number) {
        return kept.stream().filter(each -> each.number() == number).findFirst();
    }
}
