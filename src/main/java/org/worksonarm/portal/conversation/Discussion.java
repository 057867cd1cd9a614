package org.worksonarm.portal.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.FormSection;

/** All that one reader may read about an application: threads, oldest first. */
record Discussion(List<Entry> threads) {

    Discussion {
        threads = List.copyOf(threads);
    }

    /** The question that waits for its answer; null where none does. */
    public @Nullable Entry openQuestion() {
        return threads.stream().filter(Entry::isOpenQuestion).findFirst().orElse(null);
    }

    public int size() {
        return (int) entries().count();
    }

    public @Nullable Entry newest() {
        return entries().reduce((a, b) -> b.at().isBefore(a.at()) ? a : b).orElse(null);
    }

    Optional<Entry> thread(UUID id) {
        return threads.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    boolean holds(MessageId id) {
        return entries().anyMatch(entry -> entry.id().equals(id.value()));
    }

    private Stream<Entry> entries() {
        return threads.stream().flatMap(thread -> Stream.concat(Stream.of(thread), thread.answers().stream()));
    }

    /** One message, with its author in the words of the reader and its text as safe HTML. */
    record Entry(
            UUID id,
            String author,
            boolean programme,
            Instant at,
            String html,
            boolean internal,
            @Nullable FormSection asksAbout,
            @Nullable QuestionState question,
            List<Entry> answers) {

        public boolean isOpenQuestion() {
            return question == QuestionState.OPEN;
        }
    }
}
