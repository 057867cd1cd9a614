package org.worksonarm.portal.team;

import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectTeam;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;

/** Who asks somebody to join: a member of the team or, for a project without a team, an admin of the programme. */
record Inviter(AccountId account, boolean isProgramme) {

    /** How mails and pages call an admin who invites. */
    static final String PROGRAMME = "Works on Arm";

    static Inviter member(AccountId account) {
        return new Inviter(account, false);
    }

    static Inviter programme(AccountId admin) {
        return new Inviter(admin, true);
    }

    /** Once a project has a team, the team alone invites. */
    boolean isTooLate(ProjectTeam team) {
        return isProgramme && !team.members().isEmpty();
    }

    String name(ProjectTeam team) {
        return isProgramme
                ? PROGRAMME
                : team.member(account).map(TeamMember::name).orElseThrow();
    }
}
