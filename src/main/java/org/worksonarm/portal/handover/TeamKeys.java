package org.worksonarm.portal.handover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;

/** The SSH keys that must open what is lent for an application: those of its team, as it is now. */
@Component
@Transactional(readOnly = true)
public class TeamKeys {

    private final JdbcClient jdbc;

    TeamKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TeamKey> of(ApplicationId application) {
        return jdbc.sql("""
                select display_name as owner, algorithm, blob, bits, fingerprint, comment from team_key
                where application_id = ? order by lower(display_name), account_id, fingerprint""").param(application.value()).query(TeamKey.class).list();
    }

    /** Those on the team whom no key lets in. */
    List<String> without(ApplicationId application) {
        return jdbc.sql("""
                select c.display_name from application_participant p join account_contact c using (account_id)
                where p.application_id = :id and not exists (
                    select 1 from team_key k where k.application_id = :id and k.account_id = p.account_id)
                order by lower(c.display_name)""")
                .param("id", application.value())
                .query(String.class)
                .list();
    }

    boolean has(ApplicationId application, UUID account) {
        return jdbc.sql("select exists (select 1 from team_key where application_id = ? and account_id = ?)")
                .params(application.value(), account)
                .query(Boolean.class)
                .single();
    }

    /** As a file named authorized_keys. */
    static String file(List<TeamKey> keys) {
        return keys.stream().map(TeamKey::line).collect(Collectors.joining("\n", "", keys.isEmpty() ? "" : "\n"));
    }
}
