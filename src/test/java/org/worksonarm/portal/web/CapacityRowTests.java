package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.worksonarm.portal.allocation.FreeCapacity.ModelCapacity;
import org.worksonarm.portal.web.CapacityRow.Square;

class CapacityRowTests {

    @Test
    void drawsASquareForEachMachineFreeOnesFirst() {
        var row = CapacityRow.of(new ModelCapacity("altra", "Altra Q80-30", 18, 1, null));

        assertThat(row.squares())
                .hasSize(18)
                .startsWith(new Square(1, 1, true), new Square(15, 1, false))
                .endsWith(new Square(1, 15, false), new Square(15, 15, false));
        assertThat(row.width()).isEqualTo(224);
        assertThat(row.height()).isEqualTo(28);
    }
}
