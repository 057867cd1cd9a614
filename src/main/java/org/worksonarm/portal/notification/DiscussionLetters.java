package org.worksonarm.portal.notification;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.discussion.PostWritten;
import org.worksonarm.portal.review.OwnReviewFirst;

/**
 * Tells those who take part in a discussion that there is more to read, at most once an hour for each application: who has
 * handed in a review, and who has said something. A mail holds the way there and nothing of what was said.
 */
@Component
class DiscussionLetters {

    static final String TEMPLATE = "discussion";

    private static final Duration GATHERED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final OwnReviewFirst first;
    private final CommitteePost post;

    DiscussionLetters(JdbcClient jdbc, OwnReviewFirst first, CommitteePost post) {
        this.jdbc = jdbc;
        this.first = first;
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(PostWritten event) {
        var application = event.application();
        post.postTo("/discussions/" + application, TEMPLATE, application, readers(event), GATHERED);
    }

    private Stream<AccountId> readers(PostWritten event) {
        var participants = participants(event);
        var owing = first.owing(event.application(), participants);
        return participants.stream().filter(person -> !owing.contains(person));
    }

    private Set<AccountId> participants(PostWritten event) {
        return jdbc
                .sql("""
                select account_id from committee_member
                where account_id <> :author and account_id in (
                    select account_id from discussion_participant where application_id = :application
                    union select reviewer from submitted_review where application_id = :application)""")
                .param("author", event.author().value())
                .param("application", event.application().value())
                .query(UUID.class)
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
