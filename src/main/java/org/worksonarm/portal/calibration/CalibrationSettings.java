package org.worksonarm.portal.calibration;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.worksonarm.portal.assignment.WaitingForReviews;

/** {@code reviewsWished} is how many reviews an application should have before its scores go unflagged. */
@Validated
@ConfigurationProperties("portal.calibration")
record CalibrationSettings(
        @DefaultValue("" + WaitingForReviews.USUAL_REVIEWS) @Positive
        int reviewsWished) {}
