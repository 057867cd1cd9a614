package org.worksonarm.portal.hardware;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a model of the catalogue. */
@Embeddable
record ModelId(@Column(name = "model_id") UUID value) implements Serializable {}
