package org.worksonarm.portal.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the programme had before the portal. */
@Service
@Transactional
public class ApplicationArchive {

    /** Opens a project that has no team in the portal yet. */
    public ProjectId addProject(String name, String repository) {
        throw new UnsupportedOperationException(name + repository);
    }

    /** Adds an application in the state that the old record tells: accepted, closed, or waiting for a decision. */
    public ApplicationId add(OldApplication old) {
        throw new UnsupportedOperationException(old.title());
    }
}
