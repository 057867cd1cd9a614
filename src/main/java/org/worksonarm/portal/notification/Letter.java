package org.worksonarm.portal.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;

/**
 * Something to be told to some people by mail. Its words are the text template {@code notification/letters/<template>.txt}; its
 * subject is the message {@code mail.<template>.subject}.
 *
 * @param template names the words
 * @param cause what tells this letter from others of the same words, such as the id of what happened
 * @param recipients one mail is written to each
 * @param why they get it
 * @param about what it is about
 * @param model what the words need beside the names of {@code about}
 */
record Letter(
        String template, String cause, List<Addressee> recipients, Why why, About about, Map<String, Object> model) {

    Letter {
        recipients = List.copyOf(recipients);
        model = Map.copyOf(model);
    }

    /** The same thing is told to nobody twice. */
    String keyFor(Addressee addressee) {
        var reader = addressee.account() == null ? addressee.address() : addressee.account();
        return "%s:%s:%s".formatted(template, cause, reader);
    }

    /** Why somebody gets a letter, as the message {@code mail.why.<why>} says it. */
    enum Why {
        TEAM,
        COMMITTEE,
        INVITATION
    }

    /** Somebody who gets a mail: a person with an account, or whoever reads what comes to an address. */
    record Addressee(@Nullable AccountId account, @Nullable String address, String name) {

        static Addressee of(AccountId account, String name) {
            return new Addressee(account, null, name);
        }

        static Addressee at(String address) {
            return new Addressee(null, address, address);
        }

        /** What is written to somebody without an account holds a link for that reader alone. */
        boolean isStranger() {
            return account == null;
        }
    }

    /**
     * What a letter is about.
     *
     * @param path of the page that shows where it stands
     * @param names by which people speak of it: they fill the places in its subject
     */
    record About(@Nullable UUID application, @Nullable UUID project, String path, List<String> names) {

        About {
            names = List.copyOf(names);
        }

        About leadingTo(String path) {
            return new About(application, project, path, names);
        }
    }
}
