package org.worksonarm.portal.provisioning;

import java.util.List;

/**
 * What is asked of a cloud. Asking twice has the effect of asking once; it never touches what it has not made for the
 * portal.
 */
interface Cloud {

    Progress provision(Order order);

    Progress reclaim(Order order);

    /** All that it runs, whoever made it. */
    List<Found> found();
}
