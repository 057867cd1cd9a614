package org.worksonarm.portal.review;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Gathers what a reviewer has not read yet. */
@Component
class UnreadMarks {

    private final List<Unread> parts;

    UnreadMarks(List<Unread> parts) {
        this.parts = parts;
    }

    /** For each of the applications, the parts in which something is new. */
    Map<ApplicationId, List<Mark>> of(Collection<ApplicationId> applications, AccountId reviewer) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        var counts = parts.stream().collect(toMap(Unread::part, part -> part.counts(applications, reviewer)));
        return applications.stream().collect(toMap(each -> each, each -> marks(each, counts)));
    }

    private static List<Mark> marks(ApplicationId application, Map<String, Map<ApplicationId, Integer>> counts) {
        return counts.keySet().stream()
                .sorted()
                .filter(part -> Objects.requireNonNull(counts.get(part)).containsKey(application))
                .map(part ->
                        new Mark(part, Objects.requireNonNull(counts.get(part)).getOrDefault(application, 0)))
                .toList();
    }

    /** So much is new in a part of an application. */
    record Mark(String part, int count) {}
}
