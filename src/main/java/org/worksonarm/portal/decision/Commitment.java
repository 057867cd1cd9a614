package org.worksonarm.portal.decision;

import org.worksonarm.portal.application.ApplicationId;

/** Something that follows from an acceptance and keeps it from being reopened, such as a machine that is lent. */
public interface Commitment {

    /** Asked while nobody else can change the application. */
    boolean binds(ApplicationId application);
}
