package org.worksonarm.portal.conversation;

/** What became of a question: it lapses when the application is decided or withdrawn before the answer. */
public enum QuestionState {
    OPEN,
    ANSWERED,
    TAKEN_BACK,
    LAPSED
}
