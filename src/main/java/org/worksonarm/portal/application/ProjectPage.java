package org.worksonarm.portal.application;

import java.util.List;

/** A project as its team sees it: what it says of itself, who is on the team, and its applications. */
record ProjectPage(ProjectCard card, ProjectProfile profile, List<TeamMember> team) {

    /** Somebody on the team, the lead first. */
    record TeamMember(String name, TeamRole role) {}
}
