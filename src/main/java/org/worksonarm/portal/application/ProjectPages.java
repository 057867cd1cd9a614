package org.worksonarm.portal.application;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.ProjectPage.TeamMember;
import org.worksonarm.portal.kernel.NotFound;

/** Puts together the page of one project. */
@Service
@Transactional(readOnly = true)
class ProjectPages {

    private final TeamWork work;
    private final MyProjects mine;
    private final People people;

    ProjectPages(TeamWork work, MyProjects mine, People people) {
        this.work = work;
        this.mine = mine;
        this.people = people;
    }

    ProjectPage page(ProjectId id, AccountId member) {
        var project = work.project(id, member);
        var card = mine.of(member).stream()
                .filter(found -> found.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("project " + id));
        return new ProjectPage(card, project.profile(), team(project));
    }

    private List<TeamMember> team(Project project) {
        var names = people.names(project.team());
        return project.members().stream()
                .map(member -> new TeamMember(names.getOrDefault(member.account(), "Unknown"), member.role()))
                .sorted(Comparator.comparing(TeamMember::role).thenComparing(TeamMember::name))
                .toList();
    }
}
