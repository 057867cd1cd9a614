package org.worksonarm.portal.conflict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Discretion;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.kernel.NotFound;

/** Stands before every application that is judged: for those who have a conflict of interest, it does not exist. */
@Component
@Transactional(readOnly = true)
public class ConflictWall implements Discretion {

    /**
     * The same for lists: a further condition on the application {@code c}, which may be none, for the person {@code :me}.
     * What hides from this person is asked once a list, and not once a row.
     */
    public static final String NO_CONFLICT = """
            and (c.application_id in (select coi.application_id from conflict_of_interest coi
                                      where coi.account_id = :me)) is not true""";

    /** The same for lists of projects {@code c}: none with an application that hides from the person {@code :me}. */
    public static final String NO_PROJECT_CONFLICT = """
            and c.project_id not in (select hidden.project_id from conflict_of_interest coi
                                     join application_card hidden using (application_id) where coi.account_id = :me)""";

    /** How the id of an application looks in a path; anything else is no page. */
    public static final String ID_PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final ApplicationDossiers dossiers;
    private final JdbcClient jdbc;

    ConflictWall(ApplicationDossiers dossiers, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    /** Whether this person must know nothing of how the application is judged. */
    @Override
    public boolean hides(ApplicationId application, AccountId person) {
        return jdbc.sql(
                        "select exists (select 1 from conflict_of_interest where application_id = ? and account_id = ?)")
                .params(application.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Stops whoever has a conflict of interest with anything that a project applied for. */
    public void checkProject(ProjectId project, AccountId person) {
        var hidden = jdbc.sql("""
                select exists (select 1 from conflict_of_interest join application_card c using (application_id)
                where c.project_id = ? and account_id = ?)""")
                .params(project.value(), person.value())
                .query(Boolean.class)
                .single();
        if (hidden) {
            throw new NotFound("project " + project);
        }
    }

    public Dossier open(ApplicationId application, AccountId person) {
        if (hides(application, person)) {
            throw new NotFound("application " + application);
        }
        return dossiers.dossier(application).orElseThrow(() -> new NotFound("application " + application));
    }

    /** Opens it to change how it is judged. Whoever else does so at the same time waits until this is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier claim(ApplicationId application, AccountId person) {
        awaitTurn(application);
        return open(application, person);
    }

    /** Waits until nobody else changes how it is judged; of several, whoever takes them in the order of ids never gets stuck. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void awaitTurn(ApplicationId application) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('judging ' || ?, 0))::text")
                .param(application.toString())
                .query(String.class)
                .single();
    }
}
