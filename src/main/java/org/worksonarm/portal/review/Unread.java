package org.worksonarm.portal.review;

import java.util.Collection;
import java.util.Map;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** A part of an application in which people say things that a reviewer may not have read yet. */
public interface Unread {

    /** The part of the review page, such as {@code conversation}. */
    String part();

    /** How much is new, of what this reviewer may read; nothing for applications where nothing is. In one statement. */
    Map<ApplicationId, Integer> counts(Collection<ApplicationId> applications, AccountId reviewer);
}
