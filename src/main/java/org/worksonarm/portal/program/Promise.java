package org.worksonarm.portal.program;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the programme promises to applicants.
 *
 * @param daysToDecision within how many days of submission an application is decided
 */
@Validated
@ConfigurationProperties("portal.promise")
public record Promise(@DefaultValue("14") @Min(1) int daysToDecision) {}
