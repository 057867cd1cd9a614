package org.worksonarm.portal.search;

/** What an admin may do with many applications at once. */
enum Change {
    ADD_TAG,
    REMOVE_TAG,
    ASSIGN
}
