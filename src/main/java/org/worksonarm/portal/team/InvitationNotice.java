package org.worksonarm.portal.team;

/** Says in a notice why nothing happened to an invitation. */
final class InvitationNotice {

    private InvitationNotice() {}

    static String of(InvitationRefusal refusal) {
        return switch (refusal) {
            case TOO_MANY_TODAY ->
                "Not sent: the project has sent 20 invitations in the last 24 hours. Try it tomorrow.";
            case NO_LONGER_OPEN -> "Nothing changed: this invitation was answered or withdrawn meanwhile.";
            case HAS_A_TEAM -> "Nothing changed: somebody joined meanwhile, and a team invites by itself.";
            case NO_ADDRESS, ALREADY_MEMBER, ALREADY_INVITED, TOO_MANY_OPEN -> "Nothing changed.";
        };
    }
}
