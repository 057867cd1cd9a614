package org.worksonarm.portal.application;

import java.util.List;

/** A project as its team sees it: what it says of itself, who is on the team, and its applications. */
record ProjectPage(ProjectCard card, ProjectProfile profile, List<TeamMember> team) {

    public boolean lacksContacts() {
        return team.size() < ProjectTeam.ENOUGH;
    }

    /** Somebody on the team, the lead first. */
    record TeamMember(String name, TeamRole role) {}
}
