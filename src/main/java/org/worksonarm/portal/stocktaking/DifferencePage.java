package org.worksonarm.portal.stocktaking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the differences of a stock-taking. */
record DifferencePage(StockTaking stockTaking, List<KeptDifference> found, boolean open, int after) {

    DifferencePage {
        found = List.copyOf(found);
    }

    public List<KeptDifference> differences() {
        return found.subList(0, Math.min(StockTakings.PAGE, found.size()));
    }

    public boolean hasOpen() {
        return differences().stream().anyMatch(KeptDifference::isOpen);
    }

    public @Nullable String first() {
        return after == 0 ? null : url(0);
    }

    public @Nullable String next() {
        return found.size() > StockTakings.PAGE ? url(differences().getLast().position()) : null;
    }

    private String url(int from) {
        return "/machines/stock-takings/%s?open=%s&after=%d".formatted(stockTaking.stocktakingId(), open, from);
    }
}
