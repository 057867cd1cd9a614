package org.worksonarm.portal.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Dossier;

/**
 * Keeps what others gave from reviewers who may still give their own scores, so that nobody's lean on another's. It
 * holds for admins too where they are reviewers at the same time.
 */
@Component
@Transactional(readOnly = true)
public class OwnReviewFirst {

    /** The same for lists: whether the {@code :reviewer} who is the person {@code :me} owes application {@code c} one. */
    public static final String OWED = """
            (:reviewer and c.status in (:reviewable)
             and not exists (select 1 from review own where own.application_id = c.application_id
                             and own.reviewer = :me and own.status = 'SUBMITTED'))""";

    /** The same where only the id is known of the person, who may be a reviewer whether or not they act as one here. */
    public static final String OWED_ALSO_BY_ROLE = """
            ((:reviewer or exists (select 1 from reviewer_card card where card.account_id = :me))
             and c.status in (:reviewable)
             and not exists (select 1 from review own where own.application_id = c.application_id
                             and own.reviewer = :me and own.status = 'SUBMITTED'))""";

    /** The statuses in which scores may still change. */
    public static final List<String> REVIEWABLE = Arrays.stream(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpenForReview)
            .map(Enum::name)
            .toList();

    private final Reviews reviews;
    private final JdbcClient jdbc;

    OwnReviewFirst(Reviews reviews, JdbcClient jdbc) {
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    public boolean isOwed(Dossier dossier, SignedIn person) {
        return person.is(Role.REVIEWER)
                && dossier.status().isOpenForReview()
                && reviews.find(dossier.id(), person.accountId())
                        .filter(Review::isSubmitted)
                        .isEmpty();
    }

    /** Those of the people who owe one, whatever they act as just now. */
    public Set<AccountId> owing(ApplicationId application, Collection<AccountId> people) {
        return people.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("""
                        select p.account_id from reviewer_card p cross join application_card c
                        where c.application_id = :application and p.account_id in (:people) and c.status in (:reviewable)
                          and not exists (select 1 from review own where own.application_id = c.application_id
                                          and own.reviewer = p.account_id and own.status = 'SUBMITTED')""")
                        .param("application", application.value())
                        .param("people", people.stream().map(AccountId::value).toList())
                        .param("reviewable", REVIEWABLE)
                        .query(UUID.class)
                        .stream()
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
