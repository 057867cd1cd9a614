package org.worksonarm.portal.hardware;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.record.FieldChange;
import org.worksonarm.portal.record.RecordLine;
import org.worksonarm.portal.record.RecordLog;

/** Who changed what about a machine, a model or a site, the latest first. */
@Component
@Transactional(readOnly = true)
class ChangeLog {

    static final int PAGE = 20;

    private final RecordLog recordLog;
    private final People people;

    ChangeLog(RecordLog recordLog, People people) {
        this.recordLog = recordLog;
        this.people = people;
    }

    /** @param before the last change of the page before; null for the first page */
    Page of(String kind, UUID id, @Nullable UUID before) {
        var lines = recordLog.of(kind, id, before, PAGE + 1);
        var shown = lines.subList(0, Math.min(PAGE, lines.size()));
        var names = people.names(shown.stream()
                .map(line -> line.entry().actor())
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(AccountId::new)
                .toList());
        return new Page(
                shown.stream().map(line -> change(line, names)).toList(),
                lines.size() > PAGE ? shown.getLast().id() : null);
    }

    private static Change change(RecordLine line, Map<AccountId, String> names) {
        var entry = line.entry();
        var by = entry.actor() == null ? "the portal" : names.getOrDefault(new AccountId(entry.actor()), "somebody");
        return new Change(
                entry.at().atOffset(ZoneOffset.UTC),
                by,
                StringUtils.capitalize(entry.action()),
                line.fields().stream().map(ChangeLog::changed).toList(),
                entry.reason());
    }

    private static Changed changed(FieldChange change) {
        return new Changed(Fact.named(change.field()).orElse(Fact.NOTE), change.before(), change.after());
    }

    /** @param next the last change of this page; null where there are no more */
    record Page(List<Change> changes, @Nullable UUID next) {}

    /** Null where nothing was known. */
    record Changed(
            Fact fact, @Nullable String before, @Nullable String after) {}

    record Change(
            OffsetDateTime at,
            String by,
            String action,
            List<Changed> fields,
            @Nullable String reason) {}
}
