package org.worksonarm.portal.conflict;

import java.util.List;

/** How a conflict of interest came to be known. The detected ones may be false alarms. */
enum ConflictKind {
    MEMBER,
    DECLARED,
    ORGANISATION,
    MAIL_DOMAIN,
    GITHUB;

    static final List<ConflictKind> DETECTED = List.of(ORGANISATION, MAIL_DOMAIN, GITHUB);
}
