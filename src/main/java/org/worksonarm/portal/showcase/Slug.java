package org.worksonarm.portal.showcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;

/** The name of a project in addresses. */
@Embeddable
record Slug(@Column(name = "slug") String value) {

    private static final int LONGEST = 60;

    Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("no slug: " + value);
        }
    }

    /** Takes the letters and digits that every keyboard has. */
    static Slug of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return new Slug(cut.isEmpty() ? "project" : cut);
    }

    /** The same with a number, for the second project of a name. */
    Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
