package org.worksonarm.portal.application;

import java.util.List;
import java.util.Set;

/** All that a team writes into an application. */
record Content(Answers answers, Set<String> areas, List<ResourceNeed> needs) {

    Content {
        areas = Set.copyOf(areas);
        needs = List.copyOf(needs);
    }
}
