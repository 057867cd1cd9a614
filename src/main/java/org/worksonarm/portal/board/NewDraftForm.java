package org.worksonarm.portal.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a draft begins.
 *
 * @param copied the draft that is copied, where one is
 * @param round of which applications, where it begins by rank
 */
record NewDraftForm(
        @NotBlank(message = "{board.nameMissing}") @Size(max = 120, message = "{board.nameTooLong}") @Nullable
        String name,

        @NotNull(message = "{board.beginningMissing}") Beginning beginning,

        @Nullable UUID copied,

        @Nullable String round) {

    /** What is in it at first. */
    enum Beginning {
        EMPTY,
        BY_RANK,
        COPY
    }

    static NewDraftForm empty(BoardQuery query) {
        return new NewDraftForm("", Beginning.BY_RANK, query.draft(), query.roundOrAny());
    }

    String nameOrNone() {
        return name == null ? "" : name;
    }

    BoardQuery query() {
        return new BoardQuery(copied, round, null, null);
    }
}
