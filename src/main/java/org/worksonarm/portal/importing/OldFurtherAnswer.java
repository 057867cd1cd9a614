package org.worksonarm.portal.importing;

/** An answer to a question this programme does not ask. */
record OldFurtherAnswer(String heading, String text) {}
