package org.worksonarm.portal.scheduling;

import java.util.Objects;
import org.worksonarm.portal.allocation.Berth;
import org.worksonarm.portal.allocation.Fit;
import org.worksonarm.portal.allocation.Wanted;

/**
 * How well a machine suits what is wanted, whether or not it is free.
 *
 * @param sure whether nothing of it is in doubt
 * @param preferred whether it is the model that is asked for, or none is
 * @param over how many cores it has beyond what is asked for; of a shared host it takes only its part
 */
record Suit(boolean sure, boolean preferred, int over) {

    private static final int UNKNOWN = 256;

    static Suit of(Wanted wanted, Berth berth) {
        var need = wanted.need();
        var model = need.preferredModel();
        var asked = Objects.requireNonNullElse(need.vcpu(), 0);
        var over = berth.isShared() ? 0 : Math.max(0, Math.min(UNKNOWN, berth.cores()) - asked);
        return new Suit(berth.fit(wanted) instanceof Fit.Fits, model == null || model.equals(berth.model()), over);
    }
}
