package org.worksonarm.portal.applying;

/** How a question is answered. */
enum QuestionType {
    LINE,
    TEXT,
    ADDRESS,
    ADDRESSES,
    NUMBER,
    DAY,
    CHOICE,
    CHOICES,
    SELECT
}
