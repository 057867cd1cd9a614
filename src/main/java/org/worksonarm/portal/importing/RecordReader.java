package org.worksonarm.portal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON list that a tracker's issues API answers with, in any Unicode encoding, with or without byte order mark. */
final class RecordReader {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int DEFAULT_LIMIT = 32 * MEGABYTE;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Clock clock;
    private final int limit;

    RecordReader(Clock clock) {
        this(clock, DEFAULT_LIMIT);
    }

    RecordReader(Clock clock, int limit) {
        this.clock = clock;
        this.limit = limit;
    }

    IssueFile read(InputStream content) {
        try {
            return read(content.readNBytes(limit + 1));
        } catch (IOException failure) {
            return IssueFile.Unreadable.because("reading the file broke off before its end");
        }
    }

    IssueFile read(byte[] content) {
        if (content.length > limit) {
            return IssueFile.Unreadable.because("the file is larger than %d MB; split it".formatted(limit / MEGABYTE));
        }
        try {
            return entries(mapper.readTree(content));
        } catch (JacksonException broken) {
            return new IssueFile.Unreadable(List.of(BrokenJson.fault(broken)));
        }
    }

    private IssueFile entries(JsonNode root) {
        if (root.isMissingNode()) {
            return IssueFile.Unreadable.because("the file is empty");
        }
        if (!root.isArray()) {
            return IssueFile.Unreadable.because(
                    "the file must hold a list of issues, but holds " + IssueEntry.shown(root));
        }
        if (root.isEmpty()) {
            return IssueFile.Unreadable.because("the list in the file is empty");
        }
        return new IssueEntries(Year.now(clock).getValue() + 1).read(root);
    }
}
