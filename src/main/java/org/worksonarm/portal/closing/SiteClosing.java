package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Relocating;
import org.worksonarm.portal.allocation.Relocating.Leave;
import org.worksonarm.portal.hardware.ClosingSites;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.StaleEdit;

/** Carries a plan out, all of it or nothing: the day of the closing, the moves and the ends, and a letter to each team. */
@Service
@Transactional
class SiteClosing {

    private final ClosingDesk desk;
    private final Relocating relocating;
    private final ClosingSites sites;
    private final ApplicationEventPublisher events;

    SiteClosing(ClosingDesk desk, Relocating relocating, ClosingSites sites, ApplicationEventPublisher events) {
        this.desk = desk;
        this.relocating = relocating;
        this.sites = sites;
        this.events = events;
    }

    /**
     * Whoever else does so for the same site at the same time waits, and finds that the plan is another one now.
     *
     * @throws StaleEdit where the site or its loans changed since the plan was shown
     * @throws ClosingRefused where one of the loans cannot go where it should
     */
    void carryOut(UUID site, LocalDate day, ClosingForm form, AccountId by) {
        var plan = desk.planUnderLock(site, day, form, by);
        plan.lines().stream()
                .sorted(Comparator.comparing(line -> line.loan().id()))
                .forEach(line -> carryOut(line, form, by));
        sites.close(site, day);
        var letters = new ClosingLetters(plan, form);
        letters.told().forEach(events::publishEvent);
        events.publishEvent(new ClosingCarriedOut(site, day, summary(plan, form), form.reason()));
    }

    private void carryOut(ClosingLine line, ClosingForm form, AccountId by) {
        var loan = line.loan();
        var leave = new Leave(loan.loan(), loan.version(), line.closing(), form.reason());
        refusal(leave, form.choiceFor(line), by).ifPresent(because -> {
            throw new ClosingRefused(loan.id(), because);
        });
    }

    private Optional<String> refusal(Leave leave, String choice, AccountId by) {
        return switch (choice) {
            case ClosingLine.LATER -> Optional.empty();
            case ClosingLine.END -> relocating.end(leave, by);
            default -> relocating.moveOn(leave, new MachineId(UUID.fromString(choice)), by);
        };
    }

    private static String summary(ClosingPlan plan, ClosingForm form) {
        var end = plan.lines().stream()
                .filter(line -> form.choiceFor(line).equals(ClosingLine.END))
                .count();
        var later = plan.lines().stream()
                .filter(line -> form.choiceFor(line).equals(ClosingLine.LATER))
                .count();
        return "%d move, %d end, %d left for later".formatted(plan.lines().size() - end - later, end, later);
    }
}
