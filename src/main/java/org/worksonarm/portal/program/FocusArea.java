package org.worksonarm.portal.program;

/** One of the areas that the programme favours. */
public record FocusArea(String slug, String name, String summary, String examples) {}
