package org.worksonarm.portal.application;

import org.worksonarm.portal.account.AccountId;

/** Knows from whom an application hides although their role would show it: who has a conflict of interest. */
public interface Discretion {

    boolean hides(ApplicationId application, AccountId person);
}
