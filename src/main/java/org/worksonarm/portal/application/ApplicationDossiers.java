package org.worksonarm.portal.application;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.program.FocusAreas;

/** Lets other modules read applications. */
@Component
@Transactional(readOnly = true)
public class ApplicationDossiers {

    private final JdbcClient jdbc;
    private final FocusAreas areas;
    private final HardwareCatalogue catalogue;

    ApplicationDossiers(JdbcClient jdbc, FocusAreas areas, HardwareCatalogue catalogue) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.catalogue = catalogue;
    }

    /** Whether this person takes part in the application, and so must neither review nor decide it. */
    public boolean involves(ApplicationId application, AccountId account) {
        return jdbc.sql("select count(*) from application_participant where application_id = ? and account_id = ?")
                        .params(application.value(), account.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The application, unless it is a draft, which only its team may read. */
    public Optional<Dossier> dossier(ApplicationId application) {
        throw new UnsupportedOperationException(areas.toString() + catalogue + application);
    }
}
