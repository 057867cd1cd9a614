package org.worksonarm.portal.conflict;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Knows which of the names that people give to what they share tell somebody of what hides from them. */
@Component
@Transactional(readOnly = true)
public class SharedNames {

    private final JdbcClient jdbc;

    SharedNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> telling(Collection<String> names, AccountId reader) {
        return names.isEmpty()
                ? Set.of()
                : jdbc.sql("select texts_that_tell(:reader, :names)")
                        .param("reader", reader.value())
                        .param("names", names.toArray(String[]::new))
                        .query(String.class)
                        .set();
    }
}
