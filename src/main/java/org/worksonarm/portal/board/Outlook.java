package org.worksonarm.portal.board;

import java.util.List;

/**
 * What a walk down the board takes.
 *
 * @param pools what there is by model, in the order of the catalogue
 * @param claims one for each step, in their order
 */
public record Outlook(List<Pool> pools, List<Claim> claims) {

    public Outlook {
        pools = List.copyOf(pools);
        claims = List.copyOf(claims);
    }
}
