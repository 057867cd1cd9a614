package org.worksonarm.portal.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.HistoryTeller.Told;
import org.worksonarm.portal.application.StatusPage.Event;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** All that happened to an application: the steps that it took, and what other modules tell of it. */
@Component
class History {

    /** Their reasons stand in the panel about the decision. */
    private static final Set<String> DECISIONS =
            Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.toUnmodifiableSet());

    private final RecordKeeping record;
    private final People people;
    private final List<HistoryTeller> tellers;
    private final MessageSource messages;

    History(RecordKeeping record, People people, List<HistoryTeller> tellers, MessageSource messages) {
        this.record = record;
        this.people = people;
        this.tellers = tellers;
        this.messages = messages;
    }

    /** Newest first; of those who judge, only that it was the programme. */
    List<Event> of(ApplicationId application, Set<AccountId> team) {
        var names = people.names(team);
        var told = tellers.stream().flatMap(teller -> teller.historyOf(application).stream());
        return Stream.concat(steps(application), told)
                .sorted(Comparator.comparing(Told::at))
                .map(happened -> event(happened, names))
                .toList()
                .reversed();
    }

    private Stream<Told> steps(ApplicationId application) {
        return record.of(ApplicationStatusChanged.SUBJECT, application.value()).stream()
                .map(entry -> new Told(entry.at(), actor(entry.actor()), text(entry), reason(entry)));
    }

    private static Event event(Told told, Map<AccountId, String> team) {
        return new Event(told.at(), actor(told.actor(), team), told.text(), told.reason());
    }

    private static @Nullable AccountId actor(@Nullable UUID actor) {
        return actor == null ? null : new AccountId(actor);
    }

    private static String actor(@Nullable AccountId actor, Map<AccountId, String> team) {
        return actor == null ? "The portal" : team.getOrDefault(actor, "The programme");
    }

    private static @Nullable String reason(RecordEntry entry) {
        return DECISIONS.contains(String.valueOf(entry.stateAfter())) ? null : entry.reason();
    }

    private String text(RecordEntry entry) {
        var reopened = DECISIONS.contains(String.valueOf(entry.stateBefore()))
                && ApplicationStatus.UNDER_REVIEW.name().equals(entry.stateAfter());
        var key = "history." + (reopened ? "reopened" : Objects.requireNonNullElse(entry.stateAfter(), entry.action()));
        return Objects.requireNonNull(messages.getMessage(key, null, entry.action(), Locale.ENGLISH));
    }
}
