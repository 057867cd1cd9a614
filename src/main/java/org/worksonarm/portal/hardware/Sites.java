package org.worksonarm.portal.hardware;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sites extends Repository<Site, SiteId> {

    Site saveAndFlush(Site site);

    Optional<Site> findById(SiteId id);
}
