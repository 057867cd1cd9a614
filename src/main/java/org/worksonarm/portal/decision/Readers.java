package org.worksonarm.portal.decision;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Finds who is told of a decision: the team of the project. */
@Component
@Transactional(readOnly = true)
class Readers {

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The teams of all these applications, in one statement. */
    Map<ApplicationId, List<Reader>> of(Collection<ApplicationId> applications) {
        return applications.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select p.application_id, c.account_id, c.display_name as name, c.address
                        from application_participant p join account_contact c using (account_id)
                        where p.application_id in (:ids) order by c.display_name, c.account_id""")
                        .param(
                                "ids",
                                applications.stream().map(ApplicationId::value).toList())
                        .query(Reader.class)
                        .stream()
                        .collect(groupingBy(reader -> new ApplicationId(reader.applicationId())));
    }

    List<Reader> of(ApplicationId application) {
        return of(List.of(application)).getOrDefault(application, List.of());
    }

    /** Somebody on a team; who has no address reads the answer in the portal alone. */
    record Reader(
            UUID applicationId,
            UUID accountId,
            String name,
            @Nullable String address) {

        boolean isReached() {
            return address != null;
        }

        AccountId account() {
            return new AccountId(accountId);
        }
    }
}
