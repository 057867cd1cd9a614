package org.worksonarm.portal.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a version of the rubric. */
@Embeddable
public record RubricId(@Column(name = "rubric_id") UUID value) implements Serializable {}
