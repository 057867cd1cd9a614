package org.worksonarm.portal.account;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules how people are called, and whether mail may reach them. */
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

    /** Those of the accounts whose mail address the portal knows, in one statement. */
    public Set<AccountId> withAddress(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select account_id from account where account_id in (:ids) and trim(email) <> ''")
                        .param("ids", accounts.stream().map(AccountId::value).toList())
                        .query(UUID.class)
                        .stream()
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the accounts has this mail address, however it is capitalised. */
    public boolean haveAddress(Collection<AccountId> accounts, String address) {
        return !accounts.isEmpty()
                && jdbc.sql("""
                        select exists (select 1 from account
                        where account_id in (:ids) and lower(trim(email)) = lower(:address))""")
                        .param("ids", accounts.stream().map(AccountId::value).toList())
                        .param("address", address)
                        .query(Boolean.class)
                        .single();
    }

    public Set<AccountId> withRole(Role role) {
        return jdbc
                .sql("select account_id from account_role where role = ?")
                .param(role.name())
                .query(UUID.class)
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Person(UUID accountId, String displayName) {}
}
