package org.worksonarm.portal.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.StatusPage.Event;
import org.worksonarm.portal.application.StatusPanel.Panel;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** What stands around an application on its status page. */
@Component
class Surroundings {

    /** Their reasons stand in the panel about the decision. */
    private static final Set<String> DECISIONS =
            Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.toUnmodifiableSet());

    private final RecordKeeping record;
    private final People people;
    private final List<StatusPanel> panels;
    private final MessageSource messages;

    Surroundings(RecordKeeping record, People people, List<StatusPanel> panels, MessageSource messages) {
        this.record = record;
        this.people = people;
        this.panels = panels;
        this.messages = messages;
    }

    List<Panel> panels(ApplicationId application) {
        return panels.stream()
                .map(panel -> panel.panelFor(application))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What happened, newest first; of those who judge, only that it was the programme. */
    List<Event> history(ApplicationId application, Set<AccountId> team) {
        var names = people.names(team);
        return record.of(ApplicationStatusChanged.SUBJECT, application.value()).reversed().stream()
                .map(entry -> new Event(entry.at(), actor(entry, names), text(entry), reason(entry)))
                .toList();
    }

    private static @Nullable String reason(RecordEntry entry) {
        return DECISIONS.contains(String.valueOf(entry.stateAfter())) ? null : entry.reason();
    }

    private static String actor(RecordEntry entry, Map<AccountId, String> team) {
        var actor = entry.actor();
        return actor == null ? "The portal" : team.getOrDefault(new AccountId(actor), "The programme");
    }

    private String text(RecordEntry entry) {
        var key = "history." + Objects.requireNonNullElse(entry.stateAfter(), entry.action());
        return Objects.requireNonNull(messages.getMessage(key, null, entry.action(), Locale.ENGLISH));
    }
}
