package org.worksonarm.portal.application;

import java.util.List;
import java.util.Set;

/**
 * What the team of an application says in it.
 *
 * @param areas slugs of the focus areas
 */
record Content(Answers answers, Set<String> areas, List<ResourceNeed> needs) {

    Content {
        areas = Set.copyOf(areas);
        needs = List.copyOf(needs);
    }
}
