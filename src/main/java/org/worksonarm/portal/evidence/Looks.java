package org.worksonarm.portal.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;

/** Begins looks: by itself when what is kept is old, and again when somebody asks for it. */
@Component
class Looks {

    private final EvidenceStore store;
    private final RepositoryLooking looking;
    private final LookThreads threads;
    private final LookRules rules;

    Looks(EvidenceStore store, RepositoryLooking looking, LookThreads threads, LookRules rules) {
        this.store = store;
        this.looking = looking;
        this.threads = threads;
        this.rules = rules;
    }

    void whereOld(List<RepositoryAddress> addresses) {
        addresses.stream()
                .filter(address -> store.claim(address, rules.freshFor()))
                .forEach(this::begin);
    }

    /** Begins those looks that may begin, and says what became of it. */
    Begun again(List<RepositoryAddress> addresses, AccountId person) {
        if (!rules.mayAsk(person)) {
            return Begun.ASKED_TOO_OFTEN;
        }
        var claimed = addresses.stream()
                .filter(address -> store.claim(address, rules.againAfter()))
                .toList();
        claimed.forEach(this::begin);
        return claimed.isEmpty() ? Begun.TOO_SOON : Begun.LOOKING;
    }

    private void begin(RepositoryAddress address) {
        threads.start(() -> looking.look(address));
    }

    /** What became of the wish to look again. */
    enum Begun {
        LOOKING,
        TOO_SOON,
        ASKED_TOO_OFTEN
    }
}
