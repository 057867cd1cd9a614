package org.worksonarm.portal.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;
import org.worksonarm.portal.kernel.NotFound;

/** Lets other modules read the teams of projects and change who is on them. */
@Service
@Transactional
public class ProjectTeams {

    private final Projects projects;
    private final People people;
    private final Clock clock;

    ProjectTeams(Projects projects, People people, Clock clock) {
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The team, as one of its own sees it.
     *
     * @throws NotFound for anybody else
     */
    @Transactional(readOnly = true)
    public ProjectTeam of(ProjectId id, AccountId member) {
        return projects.findById(id)
                .filter(found -> found.belongsTo(member))
                .map(this::team)
                .orElseThrow(() -> new NotFound("project " + id));
    }

    /** The team, whoever asks. */
    @Transactional(readOnly = true)
    public ProjectTeam of(ProjectId id) {
        return projects.findById(id).map(this::team).orElseThrow(() -> new NotFound("project " + id));
    }

    /** Whether somebody on the team has this mail address. */
    @Transactional(readOnly = true)
    public boolean hasAddress(ProjectTeam team, String address) {
        return people.haveAddress(team.accounts(), address);
    }

    /** Makes others who would change the team wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ProjectId id) {
        locked(id);
    }

    /** Says whether the person is new to the team. */
    public boolean join(ProjectId id, AccountId account) {
        var project = locked(id);
        var joined = project.join(account, clock.instant());
        projects.save(project);
        return joined;
    }

    /** Says whether the person left: the lead has to hand over first. */
    public boolean leave(ProjectId id, AccountId account) {
        var project = lockedFor(id, account);
        var left = project.leave(account);
        projects.save(project);
        return left;
    }

    /** Says whether the person was removed, which the lead alone may do. */
    public boolean remove(ProjectId id, AccountId member, AccountId lead) {
        var project = lockedFor(id, lead);
        var removed = project.remove(member, lead);
        projects.save(project);
        return removed;
    }

    /** Says whether the lead changed, which the lead alone may do, and only for somebody who is on the team. */
    public boolean handOver(ProjectId id, AccountId lead, AccountId next) {
        var project = lockedFor(id, lead);
        var handedOver = project.handOver(lead, next);
        projects.save(project);
        return handedOver;
    }

    private Project lockedFor(ProjectId id, AccountId member) {
        var project = locked(id);
        if (!project.belongsTo(member)) {
            throw new NotFound("project " + id);
        }
        return project;
    }

    private Project locked(ProjectId id) {
        return projects.findLocked(id).orElseThrow(() -> new NotFound("project " + id));
    }

    private ProjectTeam team(Project project) {
        var names = people.names(project.team());
        List<TeamMember> members = project.members().stream()
                .map(member -> new TeamMember(
                        member.account(),
                        names.getOrDefault(member.account(), "Unknown"),
                        member.role(),
                        member.joinedAt()))
                .sorted(Comparator.comparing(TeamMember::role).thenComparing(TeamMember::name))
                .toList();
        return new ProjectTeam(project.id(), project.profile().name(), members);
    }
}
