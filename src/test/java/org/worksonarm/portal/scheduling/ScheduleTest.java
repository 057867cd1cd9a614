package org.worksonarm.portal.scheduling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.support.PortalTest;

/** A test of the whole portal on a database of its own, for a schedule is about all who wait there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({ScheduleScene.class, Scenery.class})
@TestPropertySource(properties = "portal.offers.look-every=366d")
@interface ScheduleTest {}
