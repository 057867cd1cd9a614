package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is free. */
@Component
@Transactional(readOnly = true)
public class FreeCapacity {

    /** The models that the programme has machines of, in the order of the catalogue. */
    public List<ModelCapacity> today() {
        return List.of();
    }

    /**
     * How much of one model is free.
     *
     * @param machines machines in service that are lent whole
     * @param free how many of them nobody has today
     * @param nextFree the first day in UTC on which a further one is free; null where that is not known
     */
    public record ModelCapacity(
            String model,
            String name,
            int machines,
            int free,
            @Nullable LocalDate nextFree) {}
}
