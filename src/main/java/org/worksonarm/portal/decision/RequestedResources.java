package org.worksonarm.portal.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.worksonarm.portal.application.ApplicationId;

/** What applications ask for, in words. Whoever knows hardware and loans says it. */
public interface RequestedResources {

    /** For each application what it asks for, in its own order, in a fixed number of statements. */
    Map<ApplicationId, List<String>> inWords(Collection<ApplicationId> applications);
}
