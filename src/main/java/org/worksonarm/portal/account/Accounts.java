package org.worksonarm.portal.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    void flush();

    @Query("select a from Account a left join fetch a.roles where a.id = :id")
    Optional<Account> findById(AccountId id);
}
