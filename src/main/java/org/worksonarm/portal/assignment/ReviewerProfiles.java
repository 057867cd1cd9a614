package org.worksonarm.portal.assignment;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.account.AccountId;

interface ReviewerProfiles extends Repository<ReviewerProfile, AccountId> {

    ReviewerProfile save(ReviewerProfile profile);

    @Query("select p from ReviewerProfile p left join fetch p.skills where p.reviewer = :reviewer")
    Optional<ReviewerProfile> find(AccountId reviewer);
}
