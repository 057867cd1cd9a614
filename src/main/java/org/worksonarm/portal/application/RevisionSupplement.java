package org.worksonarm.portal.application;

/** What another module adds to what an application said each time it was handed in, such as its attachments. */
public interface RevisionSupplement {

    String heading();

    /** One line for each thing; empty where there is nothing. */
    String textOf(ApplicationId application, int revision);
}
