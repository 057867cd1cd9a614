package org.worksonarm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Thymeleaf takes in silence and does not mean. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^\"<>]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

    /** Another element takes its place before the condition is looked at. */
    @Test
    void nothingIsReplacedUnderACondition() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")).flatMap(TemplateTests::tags))
                    .hasSizeGreaterThan(1000)
                    .filteredOn(tag -> tag.contains("th:replace=")
                            && CONDITION.matcher(tag).find())
                    .isEmpty();
        }
    }

    private static Stream<String> tags(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
