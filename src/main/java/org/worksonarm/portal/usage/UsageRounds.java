package org.worksonarm.portal.usage;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour, on every node, whom to ask. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class UsageRounds {

    private static final Logger LOG = LoggerFactory.getLogger(UsageRounds.class);

    private final CheckInAsking asking;
    private final CheckInReminding reminding;
    private final SilenceTelling silence;

    UsageRounds(CheckInAsking asking, CheckInReminding reminding, SilenceTelling silence) {
        this.asking = asking;
        this.reminding = reminding;
        this.silence = silence;
    }

    @Scheduled(fixedDelayString = "${portal.usage.look-every:1h}", initialDelayString = "${portal.usage.look-every:1h}")
    void look() {
        each(asking.due(), asking::ask);
        each(reminding.due(), reminding::remind);
        each(silence.due(), silence::tell);
    }

    /** What fails with one is tried again in the next round, and keeps nobody else from theirs. */
    private static <T> void each(List<T> all, Consumer<T> action) {
        for (var one : all) {
            try {
                action.accept(one);
            } catch (RuntimeException e) {
                LOG.warn("{} could not be told; the next round tries again.", one, e);
            }
        }
    }
}
