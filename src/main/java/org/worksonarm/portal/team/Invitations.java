package org.worksonarm.portal.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;

/** Whoever changes an invitation holds its project's team first, so that one thing happens after the other. */
interface Invitations extends Repository<Invitation, InvitationId> {

    Invitation save(Invitation invitation);

    @Query("select i from Invitation i where i.id = :id and i.project = :project")
    Optional<Invitation> find(InvitationId id, ProjectId project);

    @Query("select i from Invitation i where i.tokenHash = :tokenHash")
    Optional<Invitation> findByToken(String tokenHash);

    /** The project alone, so that nothing is read before the team is held. */
    @Query("select i.project from Invitation i where i.tokenHash = :tokenHash")
    Optional<ProjectId> findProject(String tokenHash);

    @Query("""
            select i from Invitation i where i.project = :project and i.state = InvitationState.OPEN
            order by i.invitedAt, i.id""")
    List<Invitation> findOpen(ProjectId project);

    @Query("""
            select i from Invitation i
            where i.project = :project and i.state = InvitationState.OPEN and i.invitedBy = :by""")
    List<Invitation> findOpenBy(ProjectId project, AccountId by);

    @Query("select count(s) from Invitation i join i.sendings s where i.project = :project and s > :since")
    long countSent(ProjectId project, Instant since);
}
