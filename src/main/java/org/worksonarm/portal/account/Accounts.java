package org.worksonarm.portal.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    void flush();

    @Query("select a from Account a left join fetch a.roles where a.id = :id")
    Optional<Account> findById(AccountId id);

    /** Makes others who would change its roles wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> findLocked(AccountId id);
}
