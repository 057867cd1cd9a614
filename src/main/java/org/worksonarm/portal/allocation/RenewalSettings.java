package org.worksonarm.portal.allocation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How renewals are handled.
 *
 * @param holdOverDays for how many days at most a loan goes on beyond its last day while its renewal waits
 */
@Validated
@ConfigurationProperties("portal.renewals")
record RenewalSettings(@DefaultValue("14") @Min(0) @Max(60) int holdOverDays) {}
