package org.worksonarm.portal.hardware;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Models extends Repository<CatalogueModel, ModelId> {

    CatalogueModel saveAndFlush(CatalogueModel model);

    Optional<CatalogueModel> findById(ModelId id);

    @Query("select coalesce(max(m.position), 0) from CatalogueModel m")
    int lastPosition();
}
