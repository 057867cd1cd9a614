package org.worksonarm.portal.discussion;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.kernel.NotFound;

/**
 * The application that is discussed, and who entered.
 *
 * @param isOpen whether they owe no review of it: before that, they learn nothing of what is said
 */
record Hall(
        ApplicationId id,
        ApplicationNumber number,
        String title,
        String projectName,
        AccountId reader,
        boolean isOpen) {

    /** For whatever one may only know of or do inside. */
    Hall inside() {
        if (!isOpen) {
            throw new NotFound("discussion of " + id);
        }
        return this;
    }

    record Card(UUID applicationId, long number, String title, String projectName, boolean owes) {

        Hall hall(AccountId reader) {
            return new Hall(
                    new ApplicationId(applicationId), new ApplicationNumber(number), title, projectName, reader, !owes);
        }
    }
}
