package org.worksonarm.portal.team;

import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.team.TeamPage.OpenInvitation;

/** A project that may have no team yet, and whom the programme invited to begin one. */
record FirstContactPage(UUID project, String projectName, boolean withoutTeam, List<OpenInvitation> invitations) {}
