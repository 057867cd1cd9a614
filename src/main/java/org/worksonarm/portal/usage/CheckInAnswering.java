package org.worksonarm.portal.usage;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Takes the answers of teams. */
@Service
@Transactional
class CheckInAnswering {

    private final CheckIns checkIns;
    private final CheckInReading reading;
    private final ApplicationDossiers dossiers;
    private final Clock clock;

    CheckInAnswering(CheckIns checkIns, CheckInReading reading, ApplicationDossiers dossiers, Clock clock) {
        this.checkIns = checkIns;
        this.reading = reading;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * As one of its team reads it.
     *
     * @throws NotFound for anybody else, or where the application has no such check-in
     */
    @Transactional(readOnly = true)
    public CheckInView find(CheckInId id, ApplicationId application, AccountId member) {
        if (!dossiers.involves(application, member)) {
            throw new NotFound("application " + application);
        }
        return reading.find(id, application).orElseThrow(() -> new NotFound("check-in " + id));
    }

    /**
     * Keeps an answer.
     *
     * @throws NotFound as {@link #find} does
     * @throws StaleEdit where somebody else of the team answered meanwhile
     */
    public void answer(CheckInView seen, CheckIn.Answer answer, long version, AccountId by) {
        var id = new CheckInId(seen.id());
        find(id, new ApplicationId(seen.applicationId()), by);
        var checkIn = checkIns.findById(id).orElseThrow();
        if (checkIn.version() != version) {
            var url = "/applications/%s/check-ins/%s".formatted(seen.applicationId(), id);
            throw new StaleEdit(
                    "Check-in of " + seen.machine(), checkIn.version(), url, Map.of("note", checkIn.note()));
        }
        checkIn.answer(answer, by, clock.instant());
        checkIns.saveAndFlush(checkIn);
    }
}
