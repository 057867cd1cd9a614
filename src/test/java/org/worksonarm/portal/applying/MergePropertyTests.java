package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two people write in the same part at random, each in a page of their own whose requests may be overtaken or whose
 * answers may get lost. Nothing that anybody typed disappears unseen.
 */
class MergePropertyTests {

    private static final List<String> NAMES = List.of("title", "licence", "months");
    private static final int STEPS = 60;

    private final Map<String, String> saved = new HashMap<>(Map.of("title", "", "licence", "", "months", ""));
    private final Map<String, Trace> traces = new HashMap<>();
    private final Set<String> seenByOther = new HashSet<>();
    private int words;

    static List<Long> seeds() {
        return new Random(20261124).longs(300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingThatWasTyped(long seed) {
        var random = new Random(seed);
        var writers = List.of(new Page("Mara"), new Page("Ravi"));

        for (var step = 0; step < STEPS; step++) {
            var writer = writers.get(random.nextInt(2));
            switch (random.nextInt(4)) {
                case 0, 1 -> writer.type(NAMES.get(random.nextInt(NAMES.size())), "word " + words++);
                case 2 -> writer.send(random.nextBoolean());
                default -> writer.delay();
            }
        }
        writers.forEach(Page::arriveLate);
        writers.forEach(writer -> writer.send(true));

        writers.forEach(Page::findsEverythingItTyped);
    }

    /** A form that is open in a browser. */
    private final class Page {

        private final String person;
        private final UUID tab = UUID.randomUUID();
        private final Map<String, String> shown = new HashMap<>(saved);
        private final Set<String> conflicts = new HashSet<>();
        private final List<Typed> underway = new ArrayList<>();
        private Map<String, String> known = new HashMap<>(saved);
        private final Set<String> touched = new HashSet<>();
        private long turn;
        private long arrived;

        Page(String person) {
            this.person = person;
        }

        void type(String name, String text) {
            shown.put(name, text);
            touched.add(name);
        }

        void send(boolean answerArrives) {
            var merge = take(typed());
            conflicts.clear();
            conflicts.addAll(merge.conflicts());
            if (answerArrives) {
                known = new HashMap<>(merge.known());
            }
        }

        /** Sent, and on its way for long. */
        void delay() {
            underway.add(typed());
        }

        void arriveLate() {
            underway.forEach(this::take);
        }

        private Typed typed() {
            return new Typed(Map.copyOf(shown), Map.copyOf(known), tab, ++turn);
        }

        private Merge take(Typed typed) {
            var latest = typed.turn() >= arrived;
            var merge = latest ? Merge.of(saved, typed, traces, Set.of()) : Merge.overtaken(saved, typed);
            arrived = Math.max(arrived, typed.turn());
            merge.changed().forEach(name -> {
                overwrites(name);
                traces.put(name, new Trace(person, Instant.EPOCH, tab));
            });
            saved.putAll(merge.entries());
            return merge;
        }

        /** Only what this page saved itself, or what it was opened or answered with, may be overwritten. */
        private void overwrites(String name) {
            var trace = traces.get(name);
            if (trace != null && !trace.tab().equals(tab)) {
                assertThat(known.get(name)).isEqualTo(saved.get(name));
                seenByOther.add(name);
            }
        }

        /** Saved, or told to be in conflict, or overwritten by somebody who had seen it. */
        void findsEverythingItTyped() {
            for (var name : touched) {
                var isSaved = Objects.equals(shown.get(name), saved.get(name));
                assertThat(isSaved || conflicts.contains(name) || seenByOther.contains(name))
                        .as("%s of %s: %s", name, person, shown.get(name))
                        .isTrue();
            }
        }
    }
}
