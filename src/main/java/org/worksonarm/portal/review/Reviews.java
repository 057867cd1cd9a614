package org.worksonarm.portal.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

interface Reviews extends Repository<Review, ReviewId> {

    /** Flushes, so that whoever hears of it finds it in the database. */
    Review saveAndFlush(Review review);

    @Query("""
            select r from Review r left join fetch r.scores
            where r.application = :application and r.reviewer = :reviewer""")
    Optional<Review> find(ApplicationId application, AccountId reviewer);

    @Query("""
            select r from Review r left join fetch r.scores
            where r.application = :application and r.status = SUBMITTED order by r.submittedAt, r.id""")
    List<Review> submitted(ApplicationId application);
}
