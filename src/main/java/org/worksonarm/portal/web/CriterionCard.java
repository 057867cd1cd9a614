package org.worksonarm.portal.web;

import java.util.List;
import org.worksonarm.portal.program.Criterion;

/** A criterion as applicants read it. */
record CriterionCard(String name, String question, String weight, boolean mayNotApply, List<String> anchors) {

    static CriterionCard of(Criterion criterion) {
        return new CriterionCard(
                criterion.name(),
                criterion.question(),
                criterion.weight().stripTrailingZeros().toPlainString(),
                criterion.mayNotApply(),
                criterion.anchors());
    }
}
