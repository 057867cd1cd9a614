package org.worksonarm.portal.amendment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.HistoryTeller;

/** Tells the history of an application which changes were asked for, and what became of them. */
@Component
class AmendmentTelling implements HistoryTeller {

    private final AmendmentLists lists;
    private final MessageSource messages;

    AmendmentTelling(AmendmentLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @Override
    public List<Told> historyOf(ApplicationId application) {
        return lists.of(application).stream().flatMap(this::told).toList();
    }

    private Stream<Told> told(AmendmentView view) {
        var filed = new Told(view.filedAt(), new AccountId(view.filedBy()), words("OPEN", view), null);
        return Stream.concat(Stream.of(filed), Stream.ofNullable(ended(view)));
    }

    private @Nullable Told ended(AmendmentView view) {
        var ending = view.ending();
        var at = ending.at();
        if (at == null) {
            return null;
        }
        var by = Objects.requireNonNullElse(ending.by(), view.filedBy());
        var answer = ending.words().isBlank() ? null : ending.words();
        return new Told(at, new AccountId(by), words(became(view, answer), view), answer);
    }

    private static String became(AmendmentView view, @Nullable String answer) {
        var settled = view.status() == AmendmentStatus.WITHDRAWN && answer != null;
        return settled ? "SETTLED" : view.status().name();
    }

    private String words(String status, AmendmentView view) {
        var kind = messages.getMessage("AmendmentKind." + view.kind(), null, Locale.ENGLISH);
        return Objects.requireNonNull(
                messages.getMessage("AmendmentStatus.history." + status, new Object[] {kind}, Locale.ENGLISH));
    }
}
