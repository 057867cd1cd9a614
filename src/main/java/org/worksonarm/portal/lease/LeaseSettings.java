package org.worksonarm.portal.lease;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the portal tells of ends.
 *
 * @param earliestHour of the day in UTC, so that nobody is told in the night in which days begin
 */
@Validated
@ConfigurationProperties("portal.leases")
record LeaseSettings(@DefaultValue("6") @Min(0) @Max(23) int earliestHour) {}
