package org.worksonarm.portal.showcase;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ProjectId;

interface Showcases extends Repository<Showcase, ProjectId> {

    Showcase save(Showcase showcase);

    @Query("select s from Showcase s left join fetch s.parts where s.project = :project")
    Optional<Showcase> find(ProjectId project);

    @Query("select s from Showcase s left join fetch s.parts where s.slug.value = :slug and s.isPublic")
    Optional<Showcase> findPublic(String slug);

    @Query("select distinct s from Showcase s left join fetch s.parts where s.isPublic")
    List<Showcase> findAllPublic();

    @Query("select count(s) > 0 from Showcase s where s.slug.value = :slug")
    boolean isTaken(String slug);
}
