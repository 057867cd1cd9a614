package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/** Sites as whoever plans their closing sees them. */
@Service
@Transactional
public class ClosingSites {

    private final Sites sites;
    private final SiteLists lists;

    ClosingSites(Sites sites, SiteLists lists) {
        this.sites = sites;
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public Optional<ClosingSite> find(UUID id) {
        return lists.find(new SiteId(id))
                .map(site -> new ClosingSite(id, site.code(), site.name(), site.closesOn(), site.version()));
    }

    /** Nothing is lent there beyond that day from now on; false where it was so already. */
    public boolean close(UUID id, LocalDate day) {
        var site = sites.findById(new SiteId(id)).orElseThrow(() -> new NotFound("site " + id));
        if (day.equals(site.details().closesOn())) {
            return false;
        }
        site.change(site.details().closing(day));
        sites.saveAndFlush(site);
        return true;
    }

    /** A site; {@code closesOn} is null where it stays. */
    public record ClosingSite(
            UUID id, String code, String name, @Nullable LocalDate closesOn, long version) {}
}
