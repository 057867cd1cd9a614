package org.worksonarm.portal.hardware;

import org.springframework.data.repository.Repository;

interface Sites extends Repository<Site, SiteId> {

    Site saveAndFlush(Site site);
}
