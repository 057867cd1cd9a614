package org.worksonarm.portal.assignment;

import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** A reviewer no longer reviews an application, because of a conflict of interest; nor does what they gave count. */
public record ReviewerStoodBack(ApplicationId application, AccountId reviewer) {}
