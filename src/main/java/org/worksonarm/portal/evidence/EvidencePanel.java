package org.worksonarm.portal.evidence;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;
import org.worksonarm.portal.evidence.EvidenceCard.Item;

/** Shows applicants and those who judge the same: what is kept of the repositories. Nobody waits for a look. */
@Component
@Order(10)
@Transactional(readOnly = true)
class EvidencePanel implements StatusPanel, DossierPanel {

    private static final String TEMPLATE = "evidence/panel";

    private final Repositories repositories;
    private final EvidenceStore store;

    EvidencePanel(Repositories repositories, EvidenceStore store) {
        this.repositories = repositories;
        this.store = store;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return panel(application, "/applications/" + application);
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        return panel(application, page).map(panel -> panel.as("evidence", "Evidence", 0));
    }

    private Optional<Panel> panel(ApplicationId application, String page) {
        return card(application, page).map(card -> new Panel(TEMPLATE, card));
    }

    /** Empty where the application names no address at all. */
    Optional<EvidenceCard> card(ApplicationId application, String page) {
        var named = repositories.of(application);
        if (named.isNothing()) {
            return Optional.empty();
        }
        var kept = store.of(named.looked());
        var items = named.looked().stream()
                .map(address -> new Item(address.name(), address.web(), kept.get(address.name())))
                .toList();
        return Optional.of(new EvidenceCard(page, items, named.refusals(), named.more()));
    }
}
