package org.worksonarm.portal.waiting;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.StaleEdit;

/** Changing how offers are made. */
@Service
@Transactional
class ChangingOfferTerms {

    private final AllOfferTerms all;

    ChangingOfferTerms(AllOfferTerms all) {
        this.all = all;
    }

    @Transactional(readOnly = true)
    OfferTermsForm form() {
        return OfferTermsForm.of(all.only());
    }

    /** @throws StaleEdit where somebody else changed them since */
    void change(OfferTermsForm form) {
        var terms = all.inTurn();
        if (form.version() == null || form.version() != terms.version()) {
            var saved = Map.of("days", "" + terms.days(), "restDays", "" + terms.restDays());
            throw new StaleEdit("Terms of offers", terms.version(), "/waiting-list/terms", saved);
        }
        terms.change(form.automatic(), Integer.parseInt(form.days()), Integer.parseInt(form.restDays()));
        all.saveAndFlush(terms);
    }
}
