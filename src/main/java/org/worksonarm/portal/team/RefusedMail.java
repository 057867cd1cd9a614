package org.worksonarm.portal.team;

import java.util.Set;
import org.worksonarm.portal.account.AccountId;

/** Whoever sends mail tells here whom it no longer reaches. */
public interface RefusedMail {

    /** People whose last mail was refused, or given up after days of trying. */
    Set<AccountId> refused();
}
