package org.worksonarm.portal;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

/** No page ever shows the key of a message in place of the message. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern PLAIN = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");
    private static final Pattern BY_CONSTANT = Pattern.compile("#\\{\\$\\{('[\\w.]+\\.' \\+ [^}]+)}");
    private static final Pattern OF_CONSTRAINT = Pattern.compile("message = \"\\{([\\w.]+)}\"");

    private static Map<String, List<String>> constants;

    private final Set<String> keys = texts(RESOURCES.resolve("messages"), ".properties")
            .flatMap(text -> properties(text).stringPropertyNames().stream())
            .collect(toSet());

    @BeforeAll
    static void findEnums() throws IOException {
        constants = namesOfEnums();
    }

    @Test
    void everyMessageOfATemplateExists() {
        assertThat(found(PLAIN, RESOURCES.resolve("templates"), ".html"))
                .filteredOn(key -> !keys.contains(key))
                .isEmpty();
    }

    @Test
    void everyMessageOfAConstraintExists() throws IOException {
        var constraints = properties(Files.readString(RESOURCES.resolve("ValidationMessages.properties")));

        assertThat(found(OF_CONSTRAINT, Path.of("src", "main", "java"), ".java"))
                .filteredOn(key -> !keys.contains(key) && !constraints.containsKey(key))
                .isEmpty();
    }

    @Test
    void everyConstantThatATemplateNamesHasAMessage() {
        var expressions = found(BY_CONSTANT, RESOURCES.resolve("templates"), ".html");

        assertThat(expressions.stream().flatMap(this::keysOfConstants))
                .isNotEmpty()
                .filteredOn(key -> !keys.contains(key))
                .isEmpty();
    }

    @Test
    void everyFileOfMessagesIsRead() throws IOException {
        var settings = properties(Files.readString(RESOURCES.resolve("application.properties")));

        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            assertThat(settings.getProperty("spring.messages.basename").split(","))
                    .containsAll(files.map(MessagesTests::basename).toList());
        }
    }

    /** Of an expression such as {@code 'Outcome.verb.' + outcome} or {@code 'next.' + status + '.more'}. */
    private Stream<String> keysOfConstants(String expression) {
        var parts = expression.split("'", -1);
        var suffix = parts.length > 3 ? parts[3] : "";
        return owner(parts[1], suffix).stream().map(constant -> parts[1] + constant + suffix);
    }

    /** The enum that the prefix begins with; where it names none, the one that most of the messages there are for. */
    private List<String> owner(String prefix, String suffix) {
        return constants.keySet().stream()
                .filter(name -> prefix.startsWith(name + "."))
                .max(Comparator.comparingInt(String::length))
                .map(constants::get)
                .orElseGet(() -> Collections.max(
                        constants.values(), Comparator.comparingLong(names -> present(prefix, names, suffix))));
    }

    private long present(String prefix, List<String> names, String suffix) {
        return names.stream()
                .filter(name -> keys.contains(prefix + name + suffix))
                .count();
    }

    private static Map<String, List<String>> namesOfEnums() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .map(MessagesTests::named)
                    .filter(Class::isEnum)
                    .collect(groupingBy(MessagesTests::nameInTemplates, flatMapping(MessagesTests::names, toList())));
        }
    }

    private static Class<?> named(String name) {
        return ClassUtils.resolveClassName(name, null);
    }

    private static String nameInTemplates(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Stream<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private static Set<String> found(Pattern pattern, Path folder, String extension) {
        return texts(folder, extension)
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .collect(toSet());
    }

    private static Stream<String> texts(Path folder, String extension) {
        try (var files = Files.walk(folder)) {
            var texts = new ArrayList<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(extension)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String basename(Path file) {
        return "messages/" + file.getFileName().toString().replace(".properties", "");
    }
}
