package org.worksonarm.portal.evidence;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;

/** How soon and how often looks may begin. */
@Component
class LookRules {

    private final EvidenceSettings settings;
    private final Allowances allowances;

    LookRules(EvidenceSettings settings, Allowances allowances) {
        this.settings = settings;
        this.allowances = allowances;
    }

    Duration freshFor() {
        return settings.freshFor();
    }

    Duration againAfter() {
        return settings.againAfter();
    }

    /** Uses up one of the person's wishes. */
    boolean mayAsk(AccountId person) {
        return allowances.take(person);
    }
}
