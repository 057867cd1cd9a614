package org.worksonarm.portal.allocation;

import java.util.List;

/**
 * What one unit of a request takes: how much of one machine, for how long.
 *
 * @param able the places in the stock of those machines that could be lent for it before the plan takes any, the best first
 * @param fitting how many such units all machines that fit could carry if nothing were lent
 * @param sure whether one of the machines that fit surely does
 * @param models names of the models that fit
 */
record Want(Portion portion, Period period, List<Integer> able, int fitting, boolean sure, List<String> models) {

    Want {
        able = List.copyOf(able);
        models = List.copyOf(models);
    }
}
