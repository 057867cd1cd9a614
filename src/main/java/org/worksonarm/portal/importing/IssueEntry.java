package org.worksonarm.portal.importing;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of the list; says of each field that is missing or of the wrong type what is wrong with it. */
final class IssueEntry {

    private static final int FIRST_YEAR = 2000;

    private final JsonNode node;
    private final int position;
    private final int lastYear;
    private final List<Fault> faults = new ArrayList<>();

    /** A year beyond the last one is no year of an old record. */
    IssueEntry(JsonNode node, int position, int lastYear) {
        this.node = node;
        this.position = position;
        this.lastYear = lastYear;
    }

    boolean isPullRequest() {
        return node.hasNonNull("pull_request");
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    String place() {
        JsonNode number = node.get("number");
        String issue = number != null && number.canConvertToInt() ? " (issue #%d)".formatted(number.intValue()) : "";
        return "record " + position + issue;
    }

    Optional<Issue> issue() {
        if (!node.isObject()) {
            wrong("it is not an issue: " + shown(node));
            return Optional.empty();
        }
        int number = number();
        String title = title();
        boolean open = open();
        Instant createdAt = createdAt();
        String url = url();
        List<String> labels = labels();
        String body = body();
        return faults.isEmpty()
                ? Optional.of(new Issue(number, title, open, createdAt, url, labels, body))
                : Optional.empty();
    }

    private int number() {
        JsonNode number = node.get("number");
        if (number == null || number.isNull()) {
            wrong("number is missing");
        } else if (!number.isIntegralNumber() || !number.canConvertToInt() || number.intValue() < 1) {
            wrong("number is not a positive whole number: " + shown(number));
        } else {
            return number.intValue();
        }
        return 0;
    }

    private String title() {
        String title = required("title");
        if (title != null && title.isBlank()) {
            wrong("title is blank");
        }
        return title == null ? "" : title.strip();
    }

    private boolean open() {
        String state = required("state");
        if (state != null && !state.equalsIgnoreCase("open") && !state.equalsIgnoreCase("closed")) {
            wrong("state is neither open nor closed: " + shown(node.get("state")));
        }
        return "open".equalsIgnoreCase(state);
    }

    private Instant createdAt() {
        String text = required("created_at");
        try {
            return text == null ? Instant.EPOCH : sensible(OffsetDateTime.parse(text));
        } catch (DateTimeException notDate) {
            wrong("created_at is not a date: " + shown(node.get("created_at")));
            return Instant.EPOCH;
        }
    }

    private Instant sensible(OffsetDateTime date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > lastYear) {
            wrong("created_at is not between %d and %d: %s"
                    .formatted(FIRST_YEAR, lastYear, shown(node.get("created_at"))));
            return Instant.EPOCH;
        }
        return date.toInstant();
    }

    private String url() {
        String text = required("html_url");
        if (text != null && !isWebAddress(text)) {
            wrong("html_url is not a web address: " + shown(node.get("html_url")));
        }
        return text == null ? "" : text;
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private List<String> labels() {
        JsonNode labels = node.get("labels");
        if (labels == null || labels.isNull()) {
            return List.of();
        }
        if (!labels.isArray()) {
            wrong("labels is not a list: " + shown(labels));
            return List.of();
        }
        var names = new ArrayList<String>();
        for (JsonNode label : labels) {
            label(label, names);
        }
        return names;
    }

    private void label(JsonNode label, List<String> names) {
        JsonNode name = label.isObject() ? label.get("name") : label;
        if (name == null || !name.isString()) {
            wrong("a label has no name: " + shown(label));
        } else if (!text(name).isBlank()) {
            names.add(text(name).strip());
        }
    }

    private String body() {
        JsonNode body = node.get("body");
        if (body == null || body.isNull()) {
            return "";
        }
        if (!body.isString()) {
            wrong("body is not text: " + shown(body));
            return "";
        }
        return text(body).replace("\r\n", "\n").replace('\r', '\n');
    }

    private @Nullable String required(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            wrong(field + " is missing");
            return null;
        }
        if (!value.isString()) {
            wrong(field + " is not text: " + shown(value));
            return null;
        }
        return text(value);
    }

    /** Without NUL, which PostgreSQL cannot store. */
    private static String text(JsonNode value) {
        return value.stringValue().replace("\u0000", "");
    }

    private void wrong(String what) {
        faults.add(Fault.at(place(), what));
    }

    static String shown(@Nullable JsonNode value) {
        String text = value == null ? "" : value.isString() ? value.stringValue() : value.toString();
        return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
    }
}
