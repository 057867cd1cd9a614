package org.worksonarm.portal.search;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.account.AccountId;

interface SavedViews extends Repository<SavedView, SavedViewId> {

    SavedView saveAndFlush(SavedView view);

    void delete(SavedView view);

    Optional<SavedView> findById(SavedViewId id);

    boolean existsByOwnerAndName(AccountId owner, String name);
}
