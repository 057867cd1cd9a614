package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;

/** An answer to a question that this form does not ask; old records have them. */
@Embeddable
record FurtherAnswer(String heading, String answer) {}
