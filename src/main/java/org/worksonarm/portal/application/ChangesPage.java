package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What changed in an application between two of its revisions; what stayed the same is left out. */
record ChangesPage(
        UUID id,
        String number,
        String title,
        boolean ownTeam,
        List<Handed> revisions,
        int from,
        int to,
        List<WordChange> changes) {

    ChangesPage {
        revisions = List.copyOf(revisions);
        changes = List.copyOf(changes);
    }

    /** One revision, and when it was handed in. */
    record Handed(int revision, Instant at) {}
}
