package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;

class ProjectTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private final AccountId lead = AccountId.create();
    private final AccountId member = AccountId.create();
    private final AccountId stranger = AccountId.create();
    private final Project project = new Project(new ProjectProfile("Julia", "", null, null), lead, MONDAY);

    @Test
    void takesSomebodyIntoItsTeamOnce() {
        assertThat(project.join(member, TUESDAY)).isTrue();
        assertThat(project.join(member, TUESDAY)).isFalse();

        assertThat(project.members())
                .containsExactlyInAnyOrder(
                        new Member(lead, TeamRole.LEAD, MONDAY), new Member(member, TeamRole.MEMBER, TUESDAY));
    }

    @Test
    void isLedByTheFirstWhoJoinsWhereItCameWithoutATeam() {
        var imported = new Project(new ProjectProfile("Julia", "", null, null), null, MONDAY);

        imported.join(member, TUESDAY);
        imported.join(stranger, TUESDAY);

        assertThat(List.of(imported.isLed(member), imported.isLed(stranger))).containsExactly(true, false);
    }

    @Test
    void letsAMemberLeaveButNotTheLead() {
        project.join(member, TUESDAY);

        assertThat(project.leave(member)).isTrue();
        assertThat(project.leave(lead)).isFalse();
        assertThat(project.leave(stranger)).isFalse();

        assertThat(project.team()).containsExactly(lead);
    }

    @Test
    void letsTheLeadAloneRemoveMembers() {
        project.join(member, TUESDAY);
        project.join(stranger, TUESDAY);

        assertThat(project.remove(stranger, member)).isFalse();
        assertThat(project.remove(lead, lead)).isFalse();
        assertThat(project.remove(member, lead)).isTrue();

        assertThat(project.team()).containsExactlyInAnyOrder(lead, stranger);
    }

    @Test
    void swapsTheRolesWhenTheLeadIsHandedOver() {
        project.join(member, TUESDAY);

        assertThat(project.handOver(lead, member)).isTrue();

        assertThat(project.members().stream().sorted(Comparator.comparing(Member::joinedAt)))
                .containsExactly(new Member(lead, TeamRole.MEMBER, MONDAY), new Member(member, TeamRole.LEAD, TUESDAY));
    }

    @Test
    void handsTheLeadOnlyFromTheLeadToAMember() {
        project.join(member, TUESDAY);

        assertThat(project.handOver(lead, stranger)).isFalse();
        assertThat(project.handOver(lead, lead)).isFalse();
        assertThat(project.handOver(member, member)).isFalse();
        assertThat(project.handOver(stranger, member)).isFalse();

        assertThat(project.isLed(lead)).isTrue();
    }
}
