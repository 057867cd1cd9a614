package org.worksonarm.portal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON list that a tracker's issues API answers with, in any Unicode encoding, with or without byte order mark. */
final class RecordReader {

    private static final int DEFAULT_LIMIT = 32 * 1024 * 1024;

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
            return IssueFile.Unreadable.because("the file", "reading it broke off before its end");
        }
    }

    IssueFile read(byte[] content) {
        if (content.length > limit) {
            return IssueFile.Unreadable.because(
                    "the file", "it is larger than %d KiB; split it".formatted(limit / 1024));
        }
        try {
            return entries(mapper.readTree(content));
        } catch (JacksonException broken) {
            return IssueFile.Unreadable.because(place(broken), "this is not JSON: " + firstLine(broken));
        }
    }

    private IssueFile entries(JsonNode root) {
        if (root.isMissingNode()) {
            return IssueFile.Unreadable.because("the file", "it is empty");
        }
        if (!root.isArray()) {
            return IssueFile.Unreadable.because(
                    "the file",
                    "it must be a list of issues ([ … ]), but is "
                            + root.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (root.isEmpty()) {
            return IssueFile.Unreadable.because("the file", "its list holds no issues");
        }
        return new IssueEntries(Year.now(clock).getValue() + 1).read(root);
    }

    private static String place(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return "the file";
        }
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String firstLine(JacksonException broken) {
        String message = broken.getOriginalMessage();
        return message == null
                ? "it breaks off"
                : message.lines().findFirst().orElse("it breaks off").strip();
    }
}
