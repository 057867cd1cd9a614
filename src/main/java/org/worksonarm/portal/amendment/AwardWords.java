package org.worksonarm.portal.amendment;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.amendment.Award.Lent;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.kernel.NotFound;

/** Says what was awarded where somebody asks to change it, and whether they have asked before. */
@Component
@Transactional(readOnly = true)
class AwardWords {

    private final Awards awards;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    AwardWords(Awards awards, JdbcClient jdbc, MessageSource messages) {
        this.awards = awards;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    Award of(ApplicationId application, AccountId member) {
        return awards.of(application, member);
    }

    /**
     * What stands where the change would be made; empty for people.
     *
     * @throws NotFound where there is no such line or loan
     */
    String standing(Award award, Change change) {
        var nothing = new NotFound("subject of a change " + change.subject());
        return switch (change.kind()) {
            case PEOPLE -> "";
            case MACHINE_TYPE ->
                award.line(change.subject())
                        .map(line -> line.machine(kind(line.kind())))
                        .orElseThrow(() -> nothing);
            case QUANTITY ->
                award.line(change.subject()).map(line -> "" + line.quantity()).orElseThrow(() -> nothing);
            case PERIOD -> award.loan(change.subject()).map(Lent::period).orElseThrow(() -> nothing);
        };
    }

    String kind(RequestKind kind) {
        return Objects.requireNonNull(messages.getMessage("RequestKind." + kind, null, Locale.ENGLISH));
    }

    boolean isAskedFor(ApplicationId application, AmendmentKind kind, @Nullable UUID subject) {
        return jdbc.sql("""
                select count(*) from amendment where application_id = ? and kind = ? and status = 'OPEN'
                  and coalesce(resource_request_id, allocation_id) is not distinct from ?::uuid""")
                        .params(application.value(), kind.name())
                        .param(subject)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
