package org.worksonarm.portal.showcase;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the lead wants to show, as chosen. */
record ShowcaseForm(
        @Nullable String visible,
        @Nullable List<String> parts,

        @Size(max = 2000, message = "{showcase.work.long}") @Nullable
        String work,

        @Nullable String version) {

    private static final String EVERYBODY = "EVERYBODY";

    static ShowcaseForm empty() {
        return new ShowcaseForm("TEAM", List.of(), "", "new");
    }

    static ShowcaseForm of(Showcase showcase) {
        return new ShowcaseForm(
                showcase.isPublic() ? EVERYBODY : "TEAM",
                showcase.parts().stream().map(Part::name).sorted().toList(),
                showcase.work(),
                String.valueOf(showcase.version()));
    }

    boolean toEverybody() {
        return EVERYBODY.equals(visible);
    }

    Set<Part> chosen() {
        var names = parts == null ? List.of() : parts;
        return Arrays.stream(Part.values())
                .filter(part -> names.contains(part.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    String text() {
        return work == null ? "" : work.strip();
    }

    long knownVersion() {
        return version == null || !version.matches("[0-9]{1,18}") ? -1 : Long.parseLong(version);
    }
}
