package org.worksonarm.portal.filing;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.AssigningTurns;
import org.worksonarm.portal.filing.FileSituation.Pair;

/** Carries out a file: exactly what its admin was shown, in one transaction, and once. */
@Service
@Transactional
class FileConfirmation {

    private final AssignmentFiles files;
    private final DryRuns dryRuns;
    private final AssigningTurns turns;
    private final FileCarrying carrying;

    FileConfirmation(AssignmentFiles files, DryRuns dryRuns, AssigningTurns turns, FileCarrying carrying) {
        this.files = files;
        this.dryRuns = dryRuns;
        this.turns = turns;
        this.carrying = carrying;
    }

    /**
     * Does nothing where a line would no longer do what was shown.
     *
     * @param shown the fingerprint of the dry run that the admin read
     */
    Confirmed confirm(UUID id, String shown, AccountId admin) {
        var file = files.claim(id, admin);
        if (!file.isOpen()) {
            return Confirmed.BEFORE;
        }
        turns.await(applications(dryRuns.of(file, admin)));
        var dryRun = dryRuns.of(file, admin);
        if (!dryRun.fingerprint().equals(shown) || dryRun.changes().size() > DryRun.MOST_CHANGES) {
            return Confirmed.OVERTAKEN;
        }
        carrying.carryOut(id, dryRun, admin);
        files.carriedOut(id, dryRun.outcomes());
        return Confirmed.NOW;
    }

    private static Stream<ApplicationId> applications(DryRun dryRun) {
        return dryRun.changes().stream()
                .limit(DryRun.MOST_CHANGES)
                .map(CheckedLine::pair)
                .flatMap(Stream::ofNullable)
                .map(Pair::application);
    }

    enum Confirmed {
        NOW,
        BEFORE,
        OVERTAKEN
    }
}
