package org.worksonarm.portal.search;

import java.util.List;
import java.util.stream.Stream;
import org.worksonarm.portal.assignment.ReviewerCard;

/**
 * What the page of a change shows.
 *
 * @param previewed whether the list says what becomes of each
 * @param overtaken whether somebody changed something since the admin looked at the list
 */
record BulkPage(BulkPreview preview, List<Option> reviewers, boolean previewed, boolean overtaken) {

    /** A reviewer to choose. */
    record Option(String value, String label) {}

    static BulkPage of(BulkPreview preview, List<ReviewerCard> reviewers, boolean previewed, boolean overtaken) {
        var names = reviewers.stream()
                .map(card -> new Option(
                        card.id().toString(),
                        "%s, %d of %d open".formatted(card.name(), card.open(), card.loadLimit())))
                .toList();
        return new BulkPage(
                preview,
                Stream.concat(Stream.of(new Option("", "Nobody")), names.stream())
                        .toList(),
                previewed,
                overtaken);
    }

    public List<Change> changes() {
        return List.of(Change.values());
    }

    public boolean isTag() {
        return preview.form().chosen() != Change.ASSIGN;
    }

    /** Whom the admin chose. */
    public String reviewerName() {
        return reviewers.stream()
                .filter(reviewer -> reviewer.value().equals(preview.form().reviewer()))
                .map(Option::label)
                .findFirst()
                .orElse("somebody who is no reviewer");
    }

    public int most() {
        return BulkPreviews.MOST;
    }
}
