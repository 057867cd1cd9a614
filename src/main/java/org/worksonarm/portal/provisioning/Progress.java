package org.worksonarm.portal.provisioning;

/** How far a cloud has come. */
sealed interface Progress {

    /** Done; {@code resource} is how the cloud calls it, empty where nothing is left. */
    record Ready(String resource) implements Progress {}

    /** It goes on by itself: ask again. */
    record UnderWay(String words) implements Progress {}

    /** It will not, however often it is asked, until somebody changes something. */
    record Refused(String because) implements Progress {}
}
