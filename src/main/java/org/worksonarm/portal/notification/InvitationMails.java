package org.worksonarm.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.team.InvitationId;
import org.worksonarm.portal.team.InvitationMail;

/** Tells teams what became of the mails with their invitations. */
@Component
@Transactional(readOnly = true)
class InvitationMails implements InvitationMail {

    /** Such a mail is told by its key, which begins with the invitation that it carries. */
    private static final String LAST = """
            select distinct on (invitation) split_part(split_part(dedup_key, ':', 2), '@', 1) as invitation,
                   status, attempts, coalesce(sent_at, next_attempt_at) as at, last_fault
            from mail where project_id = ? and application_id is null and dedup_key like 'invitation:%'
            order by invitation, mail_id desc""";

    private final JdbcClient jdbc;

    InvitationMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<InvitationId, Sending> ofProject(ProjectId project) {
        return jdbc
                .sql(LAST)
                .param(project.value())
                .query((row, _) -> Map.entry(invitation(row), sending(row)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static InvitationId invitation(ResultSet row) throws SQLException {
        return new InvitationId(UUID.fromString(row.getString("invitation")));
    }

    private static Sending sending(ResultSet row) throws SQLException {
        var status = MailStatus.valueOf(row.getString("status"));
        return new Sending(state(status, row.getInt("attempts")), at(row), row.getString("last_fault"));
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static SendingState state(MailStatus status, int attempts) {
        return switch (status) {
            case WAITING -> attempts > 0 ? SendingState.PUT_OFF : SendingState.WAITING;
            case SENT -> SendingState.SENT;
            case REFUSED -> SendingState.REFUSED;
            case FAILED -> SendingState.FAILED;
            case SHOWN -> SendingState.SHOWN;
        };
    }
}
