package org.worksonarm.portal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

final class IssueFixtures {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private IssueFixtures() {}

    static Issue issue(int number, String title, String body, String... labels) {
        return new Issue(
                number,
                title,
                false,
                Instant.parse("2019-05-01T00:00:00Z"),
                "https://github.com/example/lab/issues/" + number,
                List.of(labels),
                body);
    }

    static OldRecord judged(String title, String body, String... labels) {
        return Judgement.ofOne(issue(1, title, body, labels));
    }

    static List<OldRecord> read(String resource) {
        return switch (new RecordReader(IssueFixtures.CLOCK).read(bytes(resource))) {
            case IssueFile.Read read -> Judgement.of(read.issues());
            case IssueFile.Unreadable unreadable -> throw new AssertionError(unreadable.faults());
        };
    }

    private static byte[] bytes(String resource) {
        try (var content = IssueFixtures.class.getResourceAsStream(resource)) {
            return java.util.Objects.requireNonNull(content).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
