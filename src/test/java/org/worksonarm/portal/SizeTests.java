package org.worksonarm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.Size.Kind;

/** Small enough to be read at a glance; the limits hold for tests as well. */
class SizeTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    private static List<Size> sizes;

    @BeforeAll
    static void measure() throws IOException {
        sizes = Stream.concat(
                        Size.under(Path.of("src", "main", "java")).stream(),
                        Size.under(Path.of("src", "test", "java")).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"LINES_OF_METHOD,25", "LINES_OF_CLASS,200", "COLLABORATORS,4"})
    void nothingIsLargerThan(Kind kind, int limit) {
        assertThat(of(kind))
                .isNotEmpty()
                .filteredOn(size -> size.amount() > limit)
                .isEmpty();
    }

    @Test
    void nineOfTenMethodsHaveAtMostTwelveLines() {
        var methods = of(Kind.LINES_OF_METHOD);

        assertThat(methods.stream().filter(size -> size.amount() <= 12).count())
                .isGreaterThanOrEqualTo(methods.size() * 9L / 10);
    }

    @Test
    void templatesHaveAtMost120Lines() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();

            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).satisfies(SizeTests::isShort));
        }
    }

    private static List<Size> of(Kind kind) {
        return sizes.stream().filter(size -> size.kind() == kind).toList();
    }

    private static void isShort(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).as(template.toString()).hasSizeLessThanOrEqualTo(120);
    }
}
