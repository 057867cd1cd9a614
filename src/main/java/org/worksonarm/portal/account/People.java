package org.worksonarm.portal.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules how people are called. */
@Component
@Transactional(readOnly = true)
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The display names of those accounts that exist, in one statement. */
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select account_id, display_name from account where account_id in (:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query(Person.class)
                .stream()
                .collect(Collectors.toMap(person -> new AccountId(person.accountId()), Person::displayName));
    }

    private record Person(UUID accountId, String displayName) {}
}
