package org.worksonarm.portal.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in as what.
 *
 * @param firstAdmin who becomes an admin at sign-in while there is none: an e-mail address that the provider verified,
 *     or a GitHub login; empty where nobody does
 */
@ConfigurationProperties("portal.sign-in")
record SignInSettings(@DefaultValue("") String firstAdmin) {}
