package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a body into its headed parts. Marked and underlined headings count as such; where a body has hardly any, lines
 * in bold do, and where it has none of these either, every line whose meaning is a known question.
 */
final class BodySections {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:={3,}|-{3,})\\s*$");
    private static final int FEW = 2;
    private static final int LONGEST = 500;

    private final HeadingMeaning meaning;

    BodySections(HeadingMeaning meaning) {
        this.meaning = meaning;
    }

    List<Section> of(String body) {
        List<Section> marked = split(body, this::marked);
        if (headed(marked) >= FEW) {
            return marked;
        }
        List<Section> bold = split(body, this::markedOrBold);
        if (headed(bold) >= FEW) {
            return bold;
        }
        List<Section> meant = split(body, this::markedOrMeant);
        return headed(meant) >= FEW ? meant : marked;
    }

    private static long headed(List<Section> sections) {
        return sections.stream().filter(section -> section.heading() != null).count();
    }

    private Optional<HeadingLine> marked(String line, String next) {
        boolean underlined = UNDERLINE.matcher(next).matches() && !line.isBlank() && !line.contains("|");
        if (underlined && line.length() <= 200 && !line.startsWith("-") && !line.startsWith(">")) {
            return Optional.of(new HeadingLine(line.strip(), next.strip().startsWith("=") ? 1 : 2, ""));
        }
        return HeadingLine.marked(line);
    }

    private Optional<HeadingLine> markedOrBold(String line, String next) {
        return marked(line, next).or(() -> HeadingLine.bold(line).filter(this::standsAlone));
    }

    private boolean standsAlone(HeadingLine bold) {
        return bold.rest().isEmpty() || isMeant(bold);
    }

    private boolean isMeant(HeadingLine heading) {
        return meaning.of(heading.heading()).isPresent()
                || meaning.of(InlineAnswer.in(heading.heading()).question()).isPresent();
    }

    private Optional<HeadingLine> markedOrMeant(String line, String next) {
        return markedOrBold(line, next)
                .or(() -> HeadingLine.possible(line)
                        .filter(this::isMeant)
                        .or(() -> next.isBlank()
                                ? Optional.empty()
                                : HeadingLine.alone(line).filter(this::isMeant)));
    }

    private static List<Section> split(String body, Finder finder) {
        var collected = new Collected();
        String[] lines = body.split("\n", -1);
        boolean code = false;
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index];
            String next = index + 1 < lines.length ? lines[index + 1] : "";
            code ^= FENCE.matcher(line).matches();
            Optional<HeadingLine> heading =
                    code || line.length() > LONGEST ? Optional.empty() : finder.find(line, next);
            if (heading.isPresent()) {
                collected.begin(heading.get());
            } else if (code || collected.keeps(line)) {
                collected.add(line);
            }
        }
        return collected.finished();
    }

    private interface Finder {

        Optional<HeadingLine> find(String line, String next);
    }

    /** The parts found so far and the one being read. */
    private static final class Collected {

        private final List<Section> sections = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private @Nullable HeadingLine heading;
        private boolean justBegun;

        void begin(HeadingLine next) {
            finish();
            heading = next;
            justBegun = true;
            if (!next.rest().isEmpty()) {
                lines.add(next.rest());
            }
        }

        /** An underline belongs to the heading above it. */
        boolean keeps(String line) {
            boolean underline = justBegun && UNDERLINE.matcher(line).matches();
            justBegun = false;
            return !underline;
        }

        void add(String line) {
            justBegun = false;
            lines.add(line);
        }

        private void finish() {
            String text = String.join("\n", lines).strip();
            lines.clear();
            if (heading != null) {
                sections.add(new Section(heading.heading(), heading.level(), text));
            } else if (!text.isEmpty()) {
                sections.add(new Section(null, 0, text));
            }
        }

        List<Section> finished() {
            finish();
            return List.copyOf(sections);
        }
    }
}
