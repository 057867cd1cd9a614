package org.worksonarm.portal.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.amendment.AskPage.Option;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.kernel.NotFound;

/** Puts together the forms with which a team asks for a change, and reads them. */
@Component
@Transactional(readOnly = true)
class AskPages {

    private final AwardWords words;
    private final HardwareCatalogue catalogue;
    private final Clock clock;

    AskPages(AwardWords words, HardwareCatalogue catalogue, Clock clock) {
        this.words = words;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Award award(ApplicationId application, AccountId member) {
        return words.of(application, member);
    }

    /**
     * The form for one thing.
     *
     * @throws NotFound where the application has no such line or loan, or the person is not on its team
     */
    AskPage page(ApplicationId application, AmendmentKind kind, @Nullable UUID subject, AccountId member) {
        var award = words.of(application, member);
        var line = kind == AmendmentKind.MACHINE_TYPE || kind == AmendmentKind.QUANTITY
                ? award.line(subject).orElseThrow(() -> new NotFound("request " + subject))
                : null;
        var loan = kind == AmendmentKind.PERIOD
                ? award.loan(subject).orElseThrow(() -> new NotFound("loan " + subject))
                : null;
        var asked = words.isAskedFor(application, kind, kind == AmendmentKind.PEOPLE ? null : subject);
        return new AskPage(award, kind, line, loan, asked, kinds(), models());
    }

    /** What was typed, where it can be asked for; otherwise the errors tell why not. */
    Optional<Change> read(AskPage page, AskForm form, BindingResult errors) {
        var line = page.line();
        var loan = page.loan();
        form.checkReason(errors);
        return switch (page.kind()) {
            case PEOPLE -> form.people(errors);
            case MACHINE_TYPE ->
                form.machineType(Objects.requireNonNull(line), errors).filter(this::isKnown);
            case QUANTITY -> form.quantity(Objects.requireNonNull(line), errors);
            case PERIOD -> form.period(Objects.requireNonNull(loan), LocalDate.now(clock), errors);
        };
    }

    /** No browser offers another model; a crafted one must not reach the database. */
    private boolean isKnown(Change change) {
        var known = change.model() == null
                || catalogue.models().stream().anyMatch(model -> model.slug().equals(change.model()));
        if (!known) {
            throw new NotFound("model " + change.model());
        }
        return true;
    }

    private List<Option> kinds() {
        return Stream.of(RequestKind.values())
                .map(kind -> new Option(kind.name(), words.kind(kind)))
                .toList();
    }

    private List<Option> models() {
        var any = Stream.of(new Option("", "Any model"));
        var known = catalogue.models().stream().map(model -> new Option(model.slug(), model.name()));
        return Stream.concat(any, known).toList();
    }
}
