package org.worksonarm.portal.decision;

import org.worksonarm.portal.account.AccountId;

/** A letter to one member of a team: the words as Markdown, and the HTML made of them. */
public record TeamLetter(AccountId reader, String name, String subject, String text, String html) {}
