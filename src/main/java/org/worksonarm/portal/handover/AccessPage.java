package org.worksonarm.portal.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a team sees of one loan: how to log in, what to do first, what it starts with. */
record AccessPage(
        Lending loan,
        @Nullable HandoverView handover,
        String firstHour,
        BootSource boot,
        List<String> images,
        boolean hasKey) {

    AccessPage {
        images = List.copyOf(images);
    }

    /** Nobody logs in before the first day, and nobody after the last. */
    public boolean mayAcknowledge() {
        return handover != null && !handover.isAcknowledged() && !loan.isOver() && loan.isWiped();
    }

    public boolean mayChooseBoot() {
        return loan.isWhole() && !loan.isOver();
    }

    public List<BootForm.Option> boots() {
        return BootForm.options(images);
    }

    public String path() {
        return "/applications/%s/machines/%s".formatted(loan.application(), loan.allocationId());
    }
}
