package org.worksonarm.portal.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ChangesPage.Handed;
import org.worksonarm.portal.application.Revisions.Revision;
import org.worksonarm.portal.kernel.NotFound;

/** Compares revisions of an application for its team, and for reviewers and admins. */
@Component
@Transactional(readOnly = true)
class ChangesPages {

    private final Revisions revisions;
    private final RevisionChanges changes;
    private final JdbcClient jdbc;
    private final Discretion discretion;

    ChangesPages(Revisions revisions, RevisionChanges changes, JdbcClient jdbc, Discretion discretion) {
        this.revisions = revisions;
        this.changes = changes;
        this.jdbc = jdbc;
        this.discretion = discretion;
    }

    /** The newest two revisions, unless others are named. */
    ChangesPage page(ApplicationId id, @Nullable Integer from, @Nullable Integer to, SignedIn person) {
        var card = open(id, person);
        var all = revisions.of(id);
        if (all.isEmpty()) {
            throw new NotFound("revisions of " + id);
        }
        var after = to == null ? all.getLast() : named(all, to);
        var before = from == null ? before(all, after) : named(all, from);
        return new ChangesPage(
                id.value(),
                new ApplicationNumber(card.number()).toString(),
                card.title(),
                card.takesPart(),
                all.stream()
                        .map(each -> new Handed(each.number(), each.submittedAt()))
                        .toList(),
                before.number(),
                after.number(),
                changes.between(id, before, after));
    }

    private Card open(ApplicationId id, SignedIn person) {
        return jdbc.sql("""
                select number, title, exists (select 1 from application_participant p
                    where p.application_id = c.application_id and p.account_id = :person) as takes_part
                from application_card c where application_id = :application""")
                .param("application", id.value())
                .param("person", person.accountId().value())
                .query(Card.class)
                .optional()
                .filter(card -> card.takesPart() || mayJudge(id, person))
                .orElseThrow(() -> new NotFound("application " + id));
    }

    private boolean mayJudge(ApplicationId id, SignedIn person) {
        return (person.is(Role.REVIEWER) || person.is(Role.ADMIN)) && !discretion.hides(id, person.accountId());
    }

    private static Revision named(List<Revision> all, int number) {
        return all.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("revision " + number));
    }

    private static Revision before(List<Revision> all, Revision after) {
        return all.get(Math.max(0, all.indexOf(after) - 1));
    }

    private record Card(long number, String title, boolean takesPart) {}
}
