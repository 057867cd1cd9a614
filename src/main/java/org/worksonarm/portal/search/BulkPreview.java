package org.worksonarm.portal.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;

/** What a change would do with each application of a list. */
record BulkPreview(BulkForm form, List<Line> lines) {

    BulkPreview {
        lines = List.copyOf(lines);
    }

    public List<Line> changed() {
        return lines.stream().filter(line -> line.hindrance() == null).toList();
    }

    public List<Line> left() {
        return lines.stream().filter(line -> line.hindrance() != null).toList();
    }

    /** Tells this very list, and what is done with it, from any other. */
    public String seal() {
        var text =
                new StringBuilder("%s|%s|%s|%s".formatted(form.chosen(), form.label(), form.reviewer(), form.dueOn()));
        lines.forEach(line -> text.append('|').append(line.id()).append(line.hindrance()));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One application; {@code hindrance} is why nothing is done with it. */
    record Line(
            UUID id,
            String called,
            String title,
            String projectName,
            @Nullable Hindrance hindrance) {

        ApplicationId application() {
            return new ApplicationId(id);
        }
    }
}
