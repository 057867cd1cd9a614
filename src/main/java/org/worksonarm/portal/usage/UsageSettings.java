package org.worksonarm.portal.usage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the portal asks after a loan.
 *
 * @param silentDays days without a heartbeat, where there ever was one, after which the team is asked
 */
@Validated
@ConfigurationProperties("portal.usage")
record UsageSettings(@DefaultValue("30") @Min(1) @Max(365) int silentDays) {}
