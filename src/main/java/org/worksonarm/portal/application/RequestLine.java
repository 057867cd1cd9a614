package org.worksonarm.portal.application;

/** One resource request of an application, with its identity. */
public record RequestLine(ResourceRequestId id, ResourceNeed need) {}
