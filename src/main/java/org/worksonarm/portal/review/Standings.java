package org.worksonarm.portal.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** What the reviews of one application amount to, for those who may know. */
@Component
@Transactional(readOnly = true)
public class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the totals lie; null where no review is in. */
    public @Nullable Spread spread(ApplicationId application) {
        return jdbc.sql("""
                select mean, lowest, highest, spread as deviation from review_standing where application_id = ?""")
                .param(application.value())
                .query(Spread.class)
                .optional()
                .orElse(null);
    }

    /** What the reviewers wrote for the applicants, in no order that tells who wrote what. */
    public List<String> applicantComments(ApplicationId application) {
        return applicantComments(List.of(application)).getOrDefault(application, List.of());
    }

    /** The same for many applications, in one statement. */
    public Map<ApplicationId, List<String>> applicantComments(Collection<ApplicationId> applications) {
        return applications.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select application_id, applicant_comment from review
                        where application_id in (:ids) and status = 'SUBMITTED' and length(trim(applicant_comment)) > 0
                        order by md5(applicant_comment)""")
                        .param(
                                "ids",
                                applications.stream().map(ApplicationId::value).toList())
                        .query(Comment.class)
                        .stream()
                        .collect(groupingBy(
                                comment -> new ApplicationId(comment.applicationId()),
                                mapping(Comment::applicantComment, toList())));
    }

    /** Whose reviews of it are in. */
    public Set<AccountId> reviewers(ApplicationId application) {
        return jdbc
                .sql("select reviewer from review where application_id = ? and status = 'SUBMITTED'")
                .param(application.value())
                .query(UUID.class)
                .stream()
                .map(AccountId::new)
                .collect(toUnmodifiableSet());
    }

    private record Comment(UUID applicationId, String applicantComment) {}
}
