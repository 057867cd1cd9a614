package org.worksonarm.portal.conversation;

import org.worksonarm.portal.account.AccountId;

/** A person, and for whom they speak. */
record Speaker(AccountId account, Voice voice) {

    /** Whether this person may write for those, and read what was written for them. */
    boolean reaches(Audience audience) {
        return voice == Voice.PROGRAMME || audience == Audience.TEAM;
    }
}
